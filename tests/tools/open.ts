// What `npm start` runs where there is a screen: a browser with the extension on its welcome page and the
// practice Slack in a second tab. Stays until the browser is closed.
import { launchBrowser } from '../helpers/browsers.ts';
import { openSlack } from '../helpers/slack.ts';

const running = await launchBrowser('chromium', { build: 'release', headless: false });
const slack = await openSlack(running);
const welcome = await running.newOwnPage('welcome.html');
for (const page of await running.browser.pages()) {
  if (page !== slack && page !== welcome) await page.close();
}
await welcome.bringToFront();
console.log(
  'The welcome page has a box to try things in; the second tab is a practice Slack, where nothing is sent.',
);
console.log('Close the browser to end.');
await new Promise((closed) => {
  running.browser.once('disconnected', closed);
});
