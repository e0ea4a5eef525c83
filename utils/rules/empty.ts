import type { Draft } from '../reading/draft.ts';
import { contentOutside } from '../reading/nothing.ts';
import type { Reading } from '../reading/reading.ts';
import { callGap } from './call.ts';
import { isTagged, pointsSomewhere, subjectExplains, subjectTells } from './context.ts';
import { fillIn } from './edits.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';

/** "Tom?", "@tom!! 👋", "??": nothing but a name, and a sign that waits for an answer. */
function callsOnly({ sentences, people, words, zones }: Reading, draft: Draft): boolean {
  const text = draft.text.trim();
  if (text.length > 60 || words > 2 || !/[?!👋🙏]$/u.test(text)) return false;
  if (words === 0)
    return (
      (draft.place === 'dm' ? text.includes('?') : people.some(({ kind }) => kind === 'person')) &&
      zones.every(({ start, end }) => '👋🙏'.includes(draft.text.slice(start, end)))
    );
  if (draft.place !== 'dm' || sentences.length > 1 || sentences[0]!.content !== 1) return false;
  return /^\p{Lu}.*\?$/u.test(text) && (words === 1 || /^(?:mr|mrs|ms|dr)\b/i.test(text));
}

/** The last word announces something that the reader is left to ask for, whatever was told before. */
function leavesOut({ knocks, sentences, asks }: Reading): Gap | null {
  const last = knocks.at(-1);
  const within = (each: { start: number; end: number }) =>
    knocks.some((knock) => knock.start < each.end && each.start < knock.end);
  const after = last
    ? sentences.filter(({ start, content, words }) => start >= last.end && content > 0 && words > 3)
    : [];
  return last?.announces && after.length === 0 && asks.every(within)
    ? { start: last.start, end: last.end, question: 'about', weak: true }
    : null;
}

function hollowGaps(reading: Reading, draft: Draft): Gap[] {
  const { place, text, lastMessageFrom } = draft;
  const { knocks, opinions, people, sentences } = reading;
  // A knock points at nothing, whoever spoke last in the channel and whatever passage it stands beside.
  const knock =
    (knocks.length > 0 || reading.words === 0 || reading.greetingOnly) &&
    (place === 'channel' || place === 'comment');
  const seen: Draft = knock ? { ...draft, place: 'channel', lastMessageFrom: undefined } : draft;
  // Beside a passage "thoughts?" is about the passage; which thoughts are wanted stays open.
  const beside = place === 'comment' && opinions.length > 0;
  // A mail that only announces a question tells no more than its subject, if that is not the question.
  const announces = place === 'email' && knocks.length > 0 && !subjectExplains(draft);
  if (!beside && pointsSomewhere(reading, announces ? { ...seen, subject: '' } : seen)) return [];
  // "kim: any ideas?" goes on with what Kim said.
  const answered = people.some(
    (person) => person.addressed && /^\s?:/.test(text.slice(person.end, person.end + 2)),
  );
  if (answered && place === 'channel') return [];
  // After one's own message "??" nudges about that.
  if (callsOnly(reading, draft))
    return lastMessageFrom === 'me'
      ? []
      : [{ start: 0, end: text.length, question: 'about', weak: reading.words > 0 }];
  const last = sentences.at(-1);
  if (!last || reading.words === 0) return [];
  if (reading.greetingOnly) {
    // A greeting to a whole channel keeps nobody waiting; one to a person does.
    const called = people.some((person) => person.kind === 'person' && isTagged(person, draft));
    // "How was your weekend?" is a talk of its own, unless it comes up to somebody.
    const past = /\b(?:was|were|had)\b/.test(text.slice(0, 200));
    return (place === 'channel' && !called && !text.slice(-12).includes('?')) || (past && !reading.greeting)
      ? []
      : [{ start: sentences[0]!.start, end: last.end, question: 'about', weak: past && place !== 'email' }];
  }
  const hollow = [...knocks, ...opinions].sort((a, b) => a.start - b.start);
  const span = hollow[0];
  if (!span) return [];
  if (contentOutside(reading, hollow) > 0) {
    const left = leavesOut(reading);
    return left ? [left] : [];
  }
  // Right after one's own message, "any ideas?" is about that message.
  if (lastMessageFrom === 'me' && opinions.length > 0) return [];
  // "Any input?" has its noun and nothing else; "thoughts on it?" points at something.
  const points = reading.loose.some(
    (loose) => loose.kind !== 'generic' || !opinions.some((opinion) => opinion.start <= loose.start),
  );
  if (points && knocks.length === 0) return [];
  return [
    {
      start: span.start,
      end: span.end,
      question: opinions.length > 0 ? 'opinion' : 'about',
      weak:
        beside ||
        (announces && subjectTells(draft)) ||
        (opinions.length === 0 && knocks.every((each) => each.weak)),
    },
  ];
}

/** "Got five minutes to chat?" proposes a talk, and `call` asks what about; looked for only where there is a gap. */
function gapsOf(reading: Reading, draft: Draft): Gap[] {
  const gaps = hollowGaps(reading, draft);
  return gaps.length > 0 && callGap(reading, draft) ? [] : gaps;
}

export const empty: Rule = {
  id: 'empty',
  questions: { about: 'What is it about?', opinion: 'Thoughts on what?' },
  level: 'pause',
  check: gapsOf,
  fixes: (_gap, _reading, draft) => [
    { labelKey: 'fix_about', edit: fillIn(draft, "It's about ") },
    { labelKey: 'fix_question', edit: fillIn(draft, 'My question: ') },
  ],
};

export const emptyAbout: RuleAbout = {
  title: 'Nothing to answer yet',
  why: 'A greeting or a knock makes the reader wait and ask before they can begin to help.',
  source: 'nohello.net; GitLab Communication handbook (no bare opener in direct messages)',
  good: [
    { text: 'hi Priya, which shelf do the small boxes go on?', place: 'dm', recipients: 1 },
    { text: 'got a sec? the label printer in bay 4 prints blanks again', place: 'dm', recipients: 1 },
    { text: 'morning everyone ☀️', place: 'channel', recipients: 30 },
    { text: 'yes, ship it', place: 'thread', recipients: 4 },
    { text: 'hey!', place: 'dm', recipients: 1, lastMessageFrom: 'other' },
    { text: 'thoughts?', place: 'thread', recipients: 6 },
    { text: 'thoughts on moving stand-up to 9:30?', place: 'channel', recipients: 12 },
    { text: 'thanks, that worked!', place: 'dm', recipients: 1 },
    {
      text: 'Hello Dr. Osei,\n\nmay we move the biopsy slot of patient 4471 to Tuesday?\n\nRegards,\nMina',
      place: 'email',
      recipients: 1,
      subject: 'Biopsy slot 4471',
    },
    { text: 'quick question: is the kiln still hot?', place: 'dm', recipients: 1 },
    { text: 'do you need a hand?', place: 'dm', recipients: 1 },
    { text: 'any questions?', place: 'channel', recipients: 9 },
    { text: 'coffee?', place: 'dm', recipients: 1 },
    { text: '👍', place: 'channel', recipients: 9 },
    { text: 'are you free at 3 to go over the seating plan?', place: 'dm', recipients: 1 },
    { text: 'happy birthday Sam! 🎂', place: 'channel', recipients: 25 },
    { text: 'good question', place: 'dm', recipients: 1 },
    { text: 'need a hand?', place: 'dm', recipients: 1 },
    { text: 'can I borrow you? the roller in press 4 needs two people', place: 'dm', recipients: 1 },
    { text: 'is this the right channel to ask about badges?', place: 'channel', recipients: 30 },
    { text: 'can I ask about the shift plan? do nights count double?', place: 'dm', recipients: 1 },
    { text: 'are you back from Lisbon?', place: 'dm', recipients: 1 },
    { text: "sorry, something came up, can't come", place: 'dm', recipients: 1 },
    { text: '@marta 🎉', place: 'channel', recipients: 30 },
    { text: 'one thing: the door code is 4412', place: 'dm', recipients: 1 },
    { text: 'who can help me lift the piano at 5?', place: 'channel', recipients: 20 },
  ],
  bad: [
    { text: 'hi', place: 'dm', recipients: 1 },
    { text: 'Hello Priya', place: 'dm', recipients: 1 },
    { text: 'hey, got a sec?', place: 'channel', recipients: 20 },
    { text: 'anyone around? quick question', place: 'channel', recipients: 20, lastMessageFrom: 'other' },
    { text: 'you there?', place: 'dm', recipients: 1 },
    { text: 'good morning Tom! quick question', place: 'dm', recipients: 1 },
    { text: 'can I ask you something?', place: 'dm', recipients: 1 },
    { text: 'thoughts?', place: 'channel', recipients: 14 },
    {
      text: 'Hi Ben,\n\nare you around this afternoon? I wanted to ask you something.\n\nAda',
      place: 'email',
      recipients: 1,
      subject: 'hello',
    },
    { text: 'hey there 👋', place: 'dm', recipients: 1 },
    { text: '@noor got a moment?', place: 'comment', recipients: 2 },
    { text: 'need to pick your brain', place: 'dm', recipients: 1 },
    { text: 'is now a good time?', place: 'dm', recipients: 1 },
    { text: "I'd like your advice on something", place: 'dm', recipients: 1 },
    { text: 'ping', place: 'dm', recipients: 1 },
    { text: 'Tom?', place: 'dm', recipients: 1 },
    { text: 'can I ask you about the shift plan?', place: 'dm', recipients: 1 },
    { text: '@noah!! 🙏', place: 'channel', recipients: 30 },
    { text: 'can I ask here?', place: 'channel', recipients: 30 },
    { text: 'still at work?', place: 'dm', recipients: 1 },
    { text: 'Good morning @hugo, how was your weekend?', place: 'comment', recipients: 3 },
    {
      text: 'Dear Ms Pohl,\n\nam I right with you?\n\nBest\nJ. Arendt',
      place: 'email',
      recipients: 1,
      subject: 'Request',
    },
    {
      text: 'Hi Lou,\n\nthe garden is a jungle and the goats are well. I wanted to pick your brain on a few things.\n\nAda',
      place: 'email',
      recipients: 1,
      subject: 'hi',
    },
    { text: 'can someone help me?', place: 'channel', recipients: 40 },
    { text: 'what do you all think?', place: 'channel', recipients: 8 },
    { text: 'Hi! Hope you are well. Do you have a minute?', place: 'dm', recipients: 1 },
    { text: 'mind if I ask you a question', place: 'dm', recipients: 1 },
    { text: 'may I disturb you for two minutes?', place: 'dm', recipients: 1 },
    { text: 'message me when you see this', place: 'dm', recipients: 1 },
    { text: 'would love some feedback from you all', place: 'channel', recipients: 12 },
    {
      text: 'Hello,\n\nI have some questions about my order.\n\nRegards\nHana',
      place: 'email',
      recipients: 1,
      subject: 'Order',
    },
  ],
};
