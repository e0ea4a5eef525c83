import type { Draft } from '../reading/draft.ts';
import type { Ask, Reading } from '../reading/reading.ts';
import { oneOf } from '../reading/words/match.ts';
import { isTagged, subjectExplains } from './context.ts';
import type { Gap, Rule, RuleAbout, TextEdit } from './rule.ts';

/** Words that already say what a link is there for, or what is done there. */
const PURPOSE =
  /\b(?:for (?:context|reference|background|later|your|the|our)|as (?:promised|discussed|requested|agreed)|(?:as )?you asked|here(?:'s| is| are| you)|source|(?:from|to|via)(?=:? (?:http|www))|join|register|sign[ -]up|book|apply|vote|donate|download)\b/i;

/** Work that is the same whatever the link shows; after "read", "see" or "sign" it stays open what and what for. */
const TELLS = 'review approve merge test try proofread load reach';

/** How one finds it, which tells nothing of what it is: "interesting", "worth a read", "in case you missed it". */
const FOUND =
  /\b(?:interesting|cool|relevant|worth|useful|helpful|funny|hilarious|crazy|insane|wild|must|missed|wow|omg|gem|gold|recommend(?:ed)?|brilliant|bookmark)\b/gi;

/** More words than these say something, though none of them is a noun of its own. */
const FEW = 9;

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
  if (!first || draft.lastMessageFrom === 'other') return [];
  // "Kim: <link>" answers Kim.
  if (!reading.greeting && reading.people.some((person) => person.addressed && !isTagged(person, draft)))
    return [];
  if (reading.links.some((link) => link.readable)) return [];
  // "can you look at this" with a link does not tell what to look for; "please review" does.
  if (reading.asks.some((ask) => oneOf(ask.verb ?? '', TELLS) || asksOfIt(ask, first.end, draft.text)))
    return [];
  const said = draft.text.slice(0, 300);
  const told = reading.content - (reading.content > 0 ? (said.match(FOUND) ?? []).length : 0);
  if (told > 0 || reading.words > FEW) return [];
  if (reading.language === 'other' || (draft.place === 'email' && subjectExplains(draft))) return [];
  const purpose = PURPOSE.exec(said);
  // What was promised may be one thing; of several each needs its word.
  if (reading.carries || (purpose && !(reading.links.length > 1 && /^as/i.test(purpose[0])))) return [];
  // In a thread it may be the answer.
  const weak = draft.place === 'thread';
  return [{ start: first.start, end: first.end, question: reading.links.length > 1 ? 'many' : 'what', weak }];
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
    { text: 'menu: https://sheets.example.org/d/8841', place: 'channel', recipients: 40 },
    { text: 'join here: https://meet.example.org/c/8841', place: 'channel', recipients: 40 },
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
    { text: 'worth a read https://news.example.org/p/7', place: 'dm', recipients: 1 },
    { text: 'when you get time https://forms.example.org/f/3', place: 'dm', recipients: 1 },
    { text: 'https://sheets.example.org/d/8841', place: 'thread', recipients: 4 },
    { text: 'https://files.example.org/x/3', place: 'email', recipients: 2, subject: '' },
  ],
};
