import { defineContentScript } from '#imports';
import { startContent } from '../utils/app/content.tsx';
import { slackSite } from '../utils/sites/slack/site.ts';

export default defineContentScript({
  matches: ['https://app.slack.com/*'],
  // Listeners that are first on the page are asked first.
  runAt: 'document_start',
  // Nothing is said to the page, not even that we are here.
  noScriptStartedPostMessage: true,
  main: () => startContent(slackSite(document)),
});
