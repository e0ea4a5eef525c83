import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import { BIT } from '../reading/words/classes.ts';
import { is } from '../reading/words/match.ts';
import { tokenize } from '../reading/words/tokens.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';

/** "Re:" and "Fwd:" in front, however many. */
const PREFIX = /^\s*(?:(?:re|aw|antw|sv|fwd?|wg)\s?:\s?)+/i;

/** Words that only hold a sentence together. */
const FUNCTION =
  BIT.DET | BIT.PRONOUN | BIT.PREP | BIT.CONJ | BIT.AUX | BIT.WH | BIT.FILLER | BIT.POLITE | BIT.EVERY;

/** Of the words that are in every text, these tell how the writer feels. */
const TELLS = /^(?:thank|thx|sorry|welcome|cheers)/;

/** Kinds of message, greetings and pressure, beside the classes of the same sense: what every mail could be called. */
const LABEL =
  /^(?:(?:need|want|ask|check|follow|touch|catch|mention|promis|request|discuss)(?:ed|ing)?(?:-?up)?|base|favou?rs?|attention|reminder|notice|note|announcement|meeting|call|chat|sync|talk|conversation|test|error|trouble|read|various|misc|[ie]nquiry|query|contact|subject|(?:scan|img|image|document|untitled)[\d_-]*(?:\.\w+)?)$/;

/** A year, with the month and day it may have. */
const YEAR = /^(?:19|20)\d\d(?:[-./]\d\d?){0,2}$/;

/** Names of those who write and read, as greeting and signature give them: a subject of these alone is none. */
function namesIn(reading: Reading, text: string): Set<string> {
  const parts = reading.zones.filter((zone) => zone.kind === 'signature');
  if (reading.greeting) parts.push({ kind: 'signature', ...reading.greeting });
  return new Set(
    parts
      .map((part) => text.slice(part.start, Math.min(part.end, part.start + 200)).toLowerCase())
      .join(' ')
      .split(/[\s,.!:;()-]+/),
  );
}

/** Whether a subject line holds nothing but labels, names of the two who write, or a date. */
function saysNothing(subject: string, reading: Reading, text: string): boolean {
  let names: Set<string> | undefined;
  let labels = 0;
  let dates = 0;
  let common = 0;
  let joined = false;
  for (const token of tokenize(subject)) {
    const { word, kind } = token;
    if (kind === 'punct' || kind === 'emoji') continue;
    if (kind === 'number') {
      // "4471" is a case; "12", "2026-05-12" and "3pm" are when.
      if (/\d{3}/.test(word) && !YEAR.test(word)) return false;
      dates += 1;
    } else if (kind !== 'word') return false;
    else if (is(token, BIT.GREET | BIT.GENERIC | BIT.NEWS | BIT.URGENT) || LABEL.test(word)) labels += 1;
    else if (is(token, BIT.TIME) && word !== 'minutes') dates += 1;
    else if (is(token, FUNCTION)) joined ||= is(token, BIT.PREP);
    else if (is(token, BIT.COMMON) && !TELLS.test(word)) common += 1;
    else {
      names ??= namesIn(reading, text);
      if (!token.capital || !names.has(word)) return false;
    }
  }
  // "Meeting on Tuesday", "Changes to the slides", "Thursday?" tell something after all.
  return (
    !(labels + common > 0 && dates > 0) && !(labels > 1 && joined) && !(dates > 0 && subject.includes('?'))
  );
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  if (draft.place !== 'email' || draft.subject === undefined) return [];
  // In a thread the subject is the first mail's; before a word is written it may still come.
  if (draft.lastMessageFrom === 'other' || (draft.threadDepth ?? 0) > 0) return [];
  if (draft.text.trim() === '' && (draft.attachments ?? 0) === 0) return [];
  const subject = draft.subject.slice(0, 200);
  const rest = subject.replace(PREFIX, '');
  if (/^\s*(?:re|aw|antw|sv)\s?:/i.test(subject) && rest.trim() !== '') return [];
  return saysNothing(rest, reading, draft.text) ? [{ start: 0, end: 0, question: 'about' }] : [];
}

/** Speaks from the subject alone; the span is the beginning of the text, as the subject is not part of it. */
export const subject: Rule = {
  id: 'subject',
  questions: { about: 'What is this mail about?' },
  level: 'warn',
  anyLanguage: true,
  check: gapsOf,
};

export const subjectAbout: RuleAbout = {
  title: 'Subject says nothing',
  why: 'In a full inbox the subject alone decides whether a mail is opened, and it is how the mail is found again.',
  source:
    'Boomerang 2016, 40 million mails: 14 % of those without a subject were answered; GitLab Communication handbook (one subject per email)',
  good: [
    {
      text: 'Hi Jo,\n\nsee you at nine.\n\nPim',
      place: 'email',
      recipients: 1,
      subject: 'Key for the boathouse',
    },
    { text: 'Hi Jo,\n\nyes, gladly.\n\nPim', place: 'email', recipients: 1, subject: 'Re: question' },
    { text: 'The flowers are lovely.', place: 'email', recipients: 1, subject: 'Thank you!' },
    { text: 'At one, at the usual table.', place: 'email', recipients: 1, subject: 'Lunch on Thursday' },
    { text: 'Dear all,\n\nattached.\n\nUte', place: 'email', recipients: 6, subject: 'Minutes of 12 May' },
    {
      text: 'The door jams again.',
      place: 'email',
      recipients: 1,
      subject: 'Question about the cellar door',
    },
    { text: 'Can we say ten?', place: 'email', recipients: 1, subject: 'Meeting on Tuesday' },
    { text: 'It is the one with the blue lid.', place: 'email', recipients: 1, subject: '20-8817' },
    { text: 'I have a fever.', place: 'email', recipients: 3, subject: 'Sick today' },
    { text: 'Still to be filled in.', place: 'email', recipients: 1 },
    { text: '', place: 'email', recipients: 1, subject: '' },
    { text: 'ok', place: 'email', recipients: 1, subject: '', lastMessageFrom: 'other' },
    { text: 'Would that suit you?', place: 'email', recipients: 1, subject: 'Thursday?' },
    { text: 'The printer is out of ink.', place: 'channel', recipients: 9, subject: 'hi' },
    { text: 'Sie ist seit gestern zu.', place: 'email', recipients: 2, subject: 'Schranke am Werkstor' },
    { text: 'From the roof one sees the sea.', place: 'email', recipients: 1, subject: 'Hello from Split' },
  ],
  bad: [
    { text: 'Hi Jo,\n\nis the deposit in?\n\nPim', place: 'email', recipients: 1, subject: '' },
    { text: 'Hi Jo,\n\nis the deposit in?\n\nPim', place: 'email', recipients: 1, subject: 'Question' },
    { text: 'The gate stays shut on Monday.', place: 'email', recipients: 9, subject: 'IMPORTANT!!!' },
    { text: 'We meet at platform 5.', place: 'email', recipients: 6, subject: 'Update' },
    { text: 'Dear Mr Falk,\n\nmay we film?\n\nUte', place: 'email', recipients: 1, subject: 'Your request' },
    { text: 'Is the kiln free?', place: 'email', recipients: 1, subject: 'Hi' },
    { text: 'Is the kiln free?', place: 'email', recipients: 1, subject: 'quick question for you' },
    { text: 'The lid does not close.', place: 'email', recipients: 1, subject: 'Fwd: problem' },
    { text: 'Who brings the tent?', place: 'email', recipients: 4, subject: 'Re: Fwd: Re:' },
    { text: 'Who brings the tent?', place: 'email', recipients: 4, subject: '(no subject)' },
    { text: 'We are twelve for dinner.', place: 'email', recipients: 2, subject: 'Tuesday, 12 May' },
    {
      text: 'Hello Marguerite,\n\nthe pallet is here.\n\nIdriss',
      place: 'email',
      recipients: 1,
      subject: 'Marguerite',
    },
    { text: 'The pump runs again.', place: 'email', recipients: 3, subject: 'FYI' },
    { text: 'Shall we take the train?', place: 'email', recipients: 1, subject: 'Following up' },
    {
      text: 'Sie ist seit gestern zu und niemand hat den Schlüssel.',
      place: 'email',
      recipients: 2,
      subject: 'Info',
    },
    { text: 'The ladder is in the shed.', place: 'email', recipients: 2, subject: '???' },
  ],
};
