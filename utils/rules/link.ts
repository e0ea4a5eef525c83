import type { Draft } from '../reading/draft.ts';
import type { Ask, Reading } from '../reading/reading.ts';
import { subjectExplains } from './context.ts';
import type { Gap, Rule, RuleAbout, TextEdit } from './rule.ts';

/** Words that already say what a link is there for. */
const PURPOSE =
  /\b(?:for (?:context|reference|background|later|your|the|our)|as (?:promised|discussed|requested|agreed)|as you asked|you asked|here(?:'s| is| are| you)|source)\b/i;

/** What closes a matter of the thread: the link shows it. */
const RESULT = /\b(?:fixed|done|solved|this one|answer)\b/i;

/** Work that is the same whatever the link shows; after "read", "see" or "sign" it stays open what and what for. */
const TELLS = new Set('review approve merge test try proofread join load reach'.split(' '));

/** As many words without content still say nothing of the link; a greeting or a bare "look at this" adds some. */
function fewWords(reading: Reading): boolean {
  const greeted = reading.greeting ? 2 : 0;
  return reading.words <= 3 + greeted + (reading.asks.length > 0 ? 5 : 0);
}

/** "Does <link> load for you?" asks something of the link itself. */
function asksOfIt(ask: Ask, end: number, text: string): boolean {
  return (
    ask.form === 'question' &&
    ask.start < end &&
    / \w+ \w+/.test(text.slice(end, Math.min(ask.end, end + 40)))
  );
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  const first = reading.links[0];
  // What answers in a thread stands there alone; "see here" in front of it tells no more.
  if (!first || (draft.place === 'thread' && reading.words === 0) || draft.lastMessageFrom === 'other')
    return [];
  // "Kim: <link>" answers Kim.
  if (
    !reading.greeting &&
    reading.people.some((person) => person.addressed && draft.text.charAt(person.start) !== '@')
  )
    return [];
  if (reading.links.some((link) => link.readable)) return [];
  // "can you look at this" with a link does not tell what to look for; "please review" does.
  if (reading.asks.some((ask) => TELLS.has(ask.verb ?? '') || asksOfIt(ask, first.end, draft.text)))
    return [];
  // One word of wonder ("interesting") is not yet a word about the link.
  if (reading.content > 1 || !fewWords(reading) || (reading.content === 1 && reading.words >= 3)) return [];
  if (reading.language === 'other' || (draft.place === 'email' && subjectExplains(draft))) return [];
  const said = draft.text.slice(0, 300);
  if (draft.place === 'thread' && RESULT.test(said)) return [];
  const purpose = PURPOSE.exec(said);
  // What was promised may be one thing; of several each needs its word.
  if (reading.carries || (purpose && !(reading.links.length > 1 && /^as/i.test(purpose[0])))) return [];
  return [{ start: first.start, end: first.end, question: reading.links.length > 1 ? 'many' : 'what' }];
}

/** Words before the link, set off by a comma where a word stands there already. */
function before(gap: Gap, draft: Draft, words: string): TextEdit {
  let start = gap.start;
  while (start > 0 && /[ \t]/.test(draft.text.charAt(start - 1))) start -= 1;
  return /[\p{L}\d]$/u.test(draft.text.slice(0, start))
    ? { start, end: gap.start, text: `, ${words}` }
    : { start: gap.start, end: gap.start, text: words };
}

export const link: Rule = {
  id: 'link',
  questions: { what: 'What is this link for?', many: 'What are these links for?' },
  level: 'warn',
  anyLanguage: true,
  check: gapsOf,
  fixes: (gap, _reading, draft) => [
    { labelKey: 'fix_link_context', edit: before(gap, draft, 'for context: ') },
    { labelKey: 'fix_link_review', edit: before(gap, draft, 'please review: ') },
  ],
};

export const linkAbout: RuleAbout = {
  title: 'Bare link',
  why: 'The reader has to open a bare link to learn whether it needs them at all.',
  source: 'GitLab Communication handbook; Sourcegraph handbook (explain every link)',
  good: [
    {
      text: 'the new rota for December: https://sheets.example.org/d/8841',
      place: 'channel',
      recipients: 14,
    },
    { text: 'https://sheets.example.org/d/8841', place: 'thread', recipients: 4 },
    { text: 'please review https://forms.example.org/f/19', place: 'dm', recipients: 1 },
    { text: 'please sign the lease https://forms.example.org/f/19', place: 'dm', recipients: 1 },
    { text: 'https://blog.example.org/why-we-left-microservices', place: 'channel', recipients: 30 },
    { text: 'here you go https://files.example.org/x/3', place: 'dm', recipients: 1 },
    { text: 'https://files.example.org/x/3', place: 'dm', recipients: 1, lastMessageFrom: 'other' },
    { text: 'is https://status.example.org/7 down for you too?', place: 'dm', recipients: 1 },
    { text: 'does https://status.example.org/7 load for you?', place: 'dm', recipients: 1 },
    { text: 'Source for table 2: https://data.example.org/r/9', place: 'comment', recipients: 3 },
    {
      text: 'neuer Dienstplan für Dezember, bitte alle einmal anschauen: https://sheets.example.org/d/8841',
      place: 'channel',
      recipients: 14,
    },
    { text: 'for context: https://tickets.example.org/OPS-19', place: 'channel', recipients: 8 },
    {
      text: 'photos from the harvest party 🍇 https://photos.example.org/a/77',
      place: 'channel',
      recipients: 60,
    },
    { text: 'the fire plan moved to https://wiki.example.org/p/12', place: 'channel', recipients: 25 },
  ],
  bad: [
    { text: 'https://sheets.example.org/d/8841', place: 'channel', recipients: 14 },
    { text: 'https://sheets.example.org/d/8841', place: 'dm', recipients: 1 },
    { text: 'fyi https://tickets.example.org/OPS-19', place: 'channel', recipients: 8 },
    { text: 'interesting 🤔 https://news.example.org/p/99', place: 'channel', recipients: 33 },
    { text: 'https://tickets.example.org/1\nhttps://tickets.example.org/2', place: 'dm', recipients: 1 },
    { text: '👀 https://video.example.org/w/41', place: 'channel', recipients: 12 },
    { text: 'this https://video.example.org/w/41', place: 'dm', recipients: 1 },
    { text: 'hey https://files.example.org/x/3', place: 'dm', recipients: 1 },
    { text: 'can you look at this https://files.example.org/x/3', place: 'dm', recipients: 1 },
    { text: 'please sign https://forms.example.org/f/19', place: 'dm', recipients: 1 },
    { text: 'pls read https://forms.example.org/f/20', place: 'channel', recipients: 9 },
    { text: 'did you see https://forms.example.org/f/21?', place: 'dm', recipients: 1 },
    { text: '@dana https://tickets.example.org/77', place: 'channel', recipients: 8 },
    { text: 'https://maps.example.org/?q=52.1,13.2 👆', place: 'dm', recipients: 1 },
    { text: 'wow https://shop.example.org/i/5', place: 'channel', recipients: 10 },
    { text: 'https://files.example.org/x/3', place: 'email', recipients: 2, subject: '' },
  ],
};
