import type { Draft } from '../reading/draft.ts';
import type { Ask, Reading, Urgency } from '../reading/reading.ts';
import { urgentOf } from '../reading/sentence/urgent.ts';
import { tokenize } from '../reading/words/tokens.ts';
import { fillIn } from './edits.ts';
import type { Fix, Gap, Rule, RuleAbout } from './rule.ts';
import { nextWorkingEnd } from './when.ts';

/** What has to be done, whoever does it. */
const DUTY = /\b(?:need(?:s|ed)?|required|has to|have to|must|appreciated?)\b/i;

function presses({ start, end, speed }: Urgency, reading: Reading, draft: Draft): boolean {
  const index = reading.sentences.findIndex((sentence) => start >= sentence.start && end <= sentence.end);
  const sentence = reading.sentences[index];
  const asks = reading.asks.filter((ask) => ask.sentence === index);
  const knows = asks.find((ask) => ask.form === 'question' && ask.kind === 'information');
  // The writer's own haste: "I'll do it asap".
  if (reading.commitments.some((each) => each.sentence === index && each.start < start)) return false;
  if (asks.some((ask) => ask !== knows && ask.form !== 'question')) return true;
  // "Is it urgent?", "who says this is a P1?"; "how soon can you send it" opens with what presses.
  if (knows && knows.start < start) return false;
  if (!speed || !sentence || start < sentence.start + 2) return true;
  // "The quote has to go out at once".
  return DUTY.test(draft.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300)));
}

/** Three signs of exclamation, or an order in capitals from its first letter to its last. */
function shouts(ask: Ask, draft: Draft): boolean {
  if (ask.form === 'question') return false;
  if (/!{3}/.test(draft.text.slice(Math.max(ask.start, ask.end - 3), ask.end + 4))) return true;
  const words = draft.text.slice(ask.start, Math.min(ask.end, ask.start + 200));
  return words.trim().includes(' ') && /\p{Lu}{4}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** Whether the subject line of a mail presses. */
function pressing(draft: Draft): boolean {
  const subject = draft.place === 'email' ? (draft.subject ?? '').slice(0, 300) : '';
  return subject.includes('!!!') || urgentOf(tokenize(subject), 0).length > 0;
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  if (reading.calm.length > 0 || reading.backed || reading.words < 2) return [];
  const found =
    reading.urgency.find((urgency) => presses(urgency, reading, draft)) ??
    reading.asks.find((ask) => shouts(ask, draft)) ??
    (pressing(draft) ? reading.asks[0] : undefined);
  return found ? [{ start: found.start, end: found.end, question: 'why' }] : [];
}

/** How the urgent word stands in its sentence decides what can take its place. */
function shape(text: string, gap: Gap): 'label' | 'said' | 'adverb' {
  const word = text.slice(gap.start, gap.end);
  if (
    /^\s*[:!\]*-]/.test(text.slice(gap.end, gap.end + 3)) &&
    /(?:^|[\n[*]) ?$/.test(text.slice(Math.max(0, gap.start - 3), gap.start))
  )
    return 'label';
  if (/^(?:urgent|high|highest|top|utmost|time)/i.test(word) && !/^urgently/i.test(word)) return 'said';
  return 'adverb';
}

function fixesFor(gap: Gap, reading: Reading, draft: Draft): Fix[] {
  const when = nextWorkingEnd(draft.now, draft.zone);
  // Where the tone presses and no word does, the time comes at the end.
  if (!reading.urgency.some((each) => each.start === gap.start && each.end === gap.end))
    return [
      { labelKey: 'fix_by', args: [when], edit: fillIn(draft, `By ${when}.`) },
      { labelKey: 'fix_no_rush', edit: fillIn(draft, 'No rush.') },
    ];
  const kind = shape(draft.text, gap);
  const capital = /^[A-Z]/.test(draft.text.charAt(gap.start));
  const cased = (words: string) => (capital ? words.charAt(0).toUpperCase() + words.slice(1) : words);
  const by = kind === 'adverb' ? `by ${when}` : `needed by ${when}`;
  const calm = kind === 'adverb' ? 'when you can' : kind === 'label' ? 'no rush' : 'not urgent';
  return [
    { labelKey: 'fix_by', args: [when], edit: { start: gap.start, end: gap.end, text: cased(by) } },
    { labelKey: 'fix_no_rush', edit: { start: gap.start, end: gap.end, text: cased(calm) } },
  ];
}

export const urgency: Rule = {
  id: 'urgency',
  questions: { why: 'Why is it urgent, and until when?' },
  level: 'warn',
  check: gapsOf,
  fixes: (gap, reading, draft) => fixesFor(gap, reading, draft),
};

export const urgencyAbout: RuleAbout = {
  title: 'Urgent without a reason',
  why: 'Readers overestimate how fast a sender needs an answer; a time or a reason lets them choose well.',
  source: 'Giurge and Bohns 2021, email urgency bias (eight studies)',
  good: [
    { text: 'need the ward list asap, the auditor is at the desk', place: 'dm', recipients: 1 },
    {
      text: 'urgent: the cold room is at 12 degrees, please move the vaccines',
      place: 'channel',
      recipients: 12,
    },
    { text: 'not urgent: can you order more gloves?', place: 'dm', recipients: 1 },
    { text: 'please send the invoice by 3pm', place: 'dm', recipients: 1 },
    { text: 'no rush, but could you look at the draft menu?', place: 'dm', recipients: 1 },
    { text: 'the app closes immediately after login', place: 'channel', recipients: 12 },
    { text: 'the emergency exit on floor 2 is free again', place: 'channel', recipients: 80 },
    { text: 'could you call the school urgently? Mia has a fever', place: 'dm', recipients: 1 },
    { text: 'is it urgent?', place: 'dm', recipients: 1 },
    { text: "can't wait to see the new stage!!!", place: 'channel', recipients: 12 },
    { text: 'we won!!! see you all at the party', place: 'channel', recipients: 12 },
    { text: 'please sign asap because the notary leaves at noon', place: 'dm', recipients: 1 },
    { text: 'he said it was urgent and then went on holiday 😄', place: 'channel', recipients: 5 },
    { text: 'we should not write "ASAP" in the contract', place: 'comment', recipients: 3 },
    { text: 'how fast does the glue dry?', place: 'dm', recipients: 1 },
    { text: "I'll do it asap", place: 'dm', recipients: 1 },
    { text: 'it was an emergency, all good now', place: 'dm', recipients: 1 },
    { text: 'nothing urgent, just wanted to share the photos', place: 'dm', recipients: 1 },
    { text: 'the urgent care clinic has moved to the second floor', place: 'channel', recipients: 60 },
  ],
  bad: [
    { text: 'can someone look at this asap', place: 'channel', recipients: 20 },
    { text: 'URGENT: please send me the guest list', place: 'dm', recipients: 1 },
    { text: 'I need the keys to the van right now', place: 'dm', recipients: 1 },
    { text: 'please review the menu asap', place: 'dm', recipients: 1 },
    { text: 'need the stock report urgently!!', place: 'channel', recipients: 6 },
    { text: 'can you approve the purchase order immediately?', place: 'dm', recipients: 1 },
    { text: 'pls fix the login page asap 🙏', place: 'channel', recipients: 9 },
    {
      text: 'Dear Mr. Han,\n\nplease return the signed form as soon as possible.\n\nRegards\nT. Vale',
      place: 'email',
      recipients: 1,
      subject: 'Signed form',
    },
    { text: 'call me back, it is urgent', place: 'dm', recipients: 1 },
    { text: 'high priority: update the seating chart', place: 'comment', recipients: 3 },
    { text: 'send me the numbers now now now', place: 'dm', recipients: 1 },
    { text: 'this is urgent, please confirm the booking', place: 'dm', recipients: 1 },
    { text: 'drop everything and check the kiln', place: 'dm', recipients: 1 },
    { text: 'I need the stock list NOW', place: 'dm', recipients: 1 },
    { text: 'PLEASE SEND THE KEYS', place: 'channel', recipients: 6 },
    { text: 'please water the seedlings!!!', place: 'channel', recipients: 6 },
    { text: "this can't wait: the parameter sheet please", place: 'channel', recipients: 15 },
    { text: 'every minute counts, please approve the overtime sheet', place: 'thread', recipients: 7 },
    { text: 'top prio, drop everything else: the seating plan', place: 'channel', recipients: 12 },
    { text: 'how fast can you get me the choir sizes?', place: 'dm', recipients: 1 },
    { text: 'could you expedite the visa letter please', place: 'dm', recipients: 1 },
    { text: 'the quote has to go out at once', place: 'dm', recipients: 1 },
    {
      text: 'Hi Jo,\n\nplease sign the form for the boathouse.\n\nK.',
      place: 'email',
      recipients: 1,
      subject: 'URGENT',
    },
  ],
};
