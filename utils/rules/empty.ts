import type { Draft } from '../reading/draft.ts';
import { contentOutside } from '../reading/nothing.ts';
import type { Reading } from '../reading/reading.ts';
import { callGap } from './call.ts';
import { pointsSomewhere, subjectExplains, subjectTells } from './context.ts';
import { fillIn } from './edits.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  // A knock points at nothing, whoever spoke last in the channel and whatever passage it stands beside.
  const knock =
    (reading.knocks.length > 0 || reading.words === 0) &&
    (draft.place === 'channel' || draft.place === 'comment');
  const seen: Draft = knock ? { ...draft, place: 'channel', lastMessageFrom: undefined } : draft;
  // "Got five minutes to chat?" proposes a talk, and `call` asks what about.
  if (callGap(reading, draft)) return [];
  // Beside a passage "thoughts?" is about the passage; which thoughts are wanted stays open.
  const beside = draft.place === 'comment' && reading.opinions.length > 0;
  // A mail that only announces a question tells no more than its subject, if that is not the question.
  const announces = draft.place === 'email' && reading.knocks.length > 0 && !subjectExplains(draft);
  if (!beside && pointsSomewhere(reading, announces ? { ...seen, subject: '' } : seen)) return [];
  // "kim: any ideas?" goes on with what Kim said.
  const answered = reading.people.some(
    (person) => person.addressed && /^\s?:/.test(draft.text.slice(person.end, person.end + 2)),
  );
  if (answered && draft.place === 'channel') return [];
  const last = reading.sentences.at(-1);
  const first = reading.sentences[0];
  if (!last || !first || reading.words === 0) {
    // "??" asks and says nothing, with a name before it or not; after one's own message it nudges about that.
    const called = reading.people.find((person) => person.kind === 'person');
    const signs = called ? draft.text.slice(called.end) : draft.text;
    const only = signs.length <= 40 && /^[?!]+$/.test(signs.trim()) && signs.includes('?');
    return only && (called || draft.place === 'dm') && draft.lastMessageFrom !== 'me'
      ? [{ start: 0, end: draft.text.length, question: 'about' }]
      : [];
  }
  const whole = { start: first.start, end: last.end };
  if (reading.greetingOnly) {
    // A greeting to a whole channel keeps nobody waiting; one to a person does.
    const called = reading.people.some(
      (person) => person.kind === 'person' && draft.text.charAt(person.start) === '@',
    );
    return draft.place === 'channel' && !called && !draft.text.slice(-12).includes('?')
      ? []
      : [{ ...whole, question: 'about' }];
  }
  const hollow = [...reading.knocks, ...reading.opinions];
  if (hollow.length === 0 || contentOutside(reading, hollow) > 0) return [];
  // Right after one's own message, "any ideas?" is about that message.
  if (draft.lastMessageFrom === 'me' && reading.opinions.length > 0) return [];
  // "Any input?" has its noun and nothing else; "thoughts on it?" points at something.
  const points = reading.loose.some(
    (loose) => loose.kind !== 'generic' || !reading.opinions.some((opinion) => opinion.start <= loose.start),
  );
  if (points && reading.knocks.length === 0) return [];
  const span = hollow.sort((a, b) => a.start - b.start)[0]!;
  return [
    {
      start: span.start,
      end: span.end,
      question: reading.opinions.length > 0 ? 'opinion' : 'about',
      weak:
        beside ||
        (announces && subjectTells(draft)) ||
        (reading.opinions.length === 0 && reading.knocks.every((each) => each.weak)),
    },
  ];
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
