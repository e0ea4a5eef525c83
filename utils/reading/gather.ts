import type { Span } from '../core/span.ts';
import { markTimes } from './ask-times.ts';
import type { Draft } from './draft.ts';
import type { AskNote, Notes } from './notes.ts';
import { audienceOf, peopleIn } from './people.ts';
import type { Person, Reading, Zone } from './reading.ts';
import { BIT, classesOf } from './words/classes.ts';

/** What a note tells by a stretch alone. */
const PLAIN = ['reasons', 'calm', 'fyi', 'alarms', 'deciders', 'decided'] as const;

/** Puts the sentences' notes together: offsets become the draft's, and what one sentence cannot know is added. */
export function gather(
  draft: Draft,
  spans: readonly Span[],
  notes: readonly Notes[],
  zones: Zone[],
): Reading {
  const reading: Reading = {
    language: 'unknown',
    zones,
    sentences: [],
    words: 0,
    content: 0,
    asks: [],
    times: [],
    reasons: [],
    people: [],
    links: [],
    urgency: [],
    calm: [],
    commitments: [],
    choices: [],
    deciders: [],
    decided: [],
    undone: [],
    taken: notes.some((note) => note.taken),
    fyi: [],
    loose: [],
    greeting: null,
    knocks: [],
    opinions: [],
    ack: false,
    greetingOnly: false,
    carries:
      (draft.attachments ?? 0) > 0 ||
      zones.some(
        (zone) =>
          zone.kind === 'forward' || zone.kind === 'code' || zone.kind === 'log' || zone.kind === 'quote',
      ),
    alarms: [],
    backed: false,
  };
  let saidMore = false;
  let allAck = true;
  let courteous = false;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index]!;
    const note = notes[index]!;
    const base = span.start;
    const shift = (part: Span): Span => ({
      start: base + part.start,
      end: Math.min(base + part.end, span.end),
    });
    reading.sentences.push({
      start: span.start,
      end: span.end,
      words: note.words,
      content: note.pleasantry ? 0 : note.content,
      named: note.named && !note.pleasantry,
      states: note.states,
    });
    reading.words += note.words;
    if (!note.pleasantry) reading.content += note.content;
    for (const zone of note.inline) zones.push({ kind: zone.kind, ...shift(zone) });
    for (const key of PLAIN) for (const part of note[key]) reading[key].push(shift(part));
    for (const part of note.choices)
      reading.choices.push({ ...shift(part), kind: part.kind, sentence: index });
    for (const part of note.undone) reading.undone.push({ ...shift(part), kind: part.kind, sentence: index });
    for (const part of note.urgent)
      reading.urgency.push({ ...shift(part), speed: part.speed, backed: false });
    for (const part of note.loose) reading.loose.push({ ...shift(part), kind: part.kind, sentence: index });
    for (const part of note.links) reading.links.push({ ...shift(part), words: 0, readable: part.readable });
    if (note.knock) reading.knocks.push({ ...note.knock, ...shift(note.knock) });
    if (note.opinion) reading.opinions.push(shift(note.opinion));
    if (note.greeting > 0 && !reading.greeting && index === 0)
      reading.greeting = { start: base, end: base + Math.min(note.greeting, span.end - base) };
    for (const part of note.times) {
      reading.times.push({
        ...shift(part),
        at: part.at,
        grain: part.grain,
        zoned: part.zoned,
        sentence: index,
        ofAsk: false,
      });
    }
    for (const part of note.commitments) {
      if (part.answers && !answersIn(draft)) continue;
      const time = note.times.find((each) => !each.past);
      reading.commitments.push({ ...shift(part), sentence: index, verb: part.verb, at: time?.at });
    }
    for (const part of note.pleasantry ? [] : note.asks) {
      if (part.weak && !takesWeak(draft, part, note)) continue;
      reading.asks.push({
        ...shift(part),
        kind: part.kind,
        form: part.form,
        to: part.to,
        sentence: index,
        at: base + part.at,
        verb: part.verb,
        each: part.each,
        yields: part.yields ?? false,
        weighty: part.weighty ?? false,
      });
    }
    const greets = note.greeting > 0 && note.greeting >= span.end - base;
    const named =
      note.words > 0 &&
      note.people.some((person) => person.addressed) &&
      note.content === 0 &&
      note.asks.length === 0 &&
      !note.states &&
      note.words <= note.people.length;
    courteous ||= note.pleasantry;
    // "Good morning! :)"
    const waves = note.words + note.links.length + note.codes === 0 && reading.greeting !== null;
    if (!greets && !named && !note.pleasantry && !waves) {
      saidMore = true;
      allAck = allAck && note.ack;
    }
  }
  reading.people = peopleIn(draft, spans, notes);
  reading.greetingOnly = spans.length > 0 && !saidMore && (reading.greeting !== null || courteous);
  reading.ack = spans.length > 0 && saidMore && allAck && reading.asks.length === 0;
  reading.carries ||= notes.some((note) => note.codes > 0);
  address(draft, reading);
  markTimes(draft.text, reading, notes);
  backUrgency(draft.text, reading, notes);
  linkWords(reading);
  zones.sort((a, b) => a.start - b.start);
  return reading;
}

/** Whether the draft answers somebody, as far as the place tells. */
function answersIn({ place, lastMessageFrom, subject }: Draft): boolean {
  return (
    place === 'thread' || place === 'comment' || lastMessageFrom === 'other' || /^re:/i.test(subject ?? '')
  );
}

/** In mail and comments an order without courtesy is work; in a chat it is as often advice. */
function takesWeak(draft: Draft, { form, verb }: AskNote, note: Notes): boolean {
  if (draft.place === 'email' || draft.place === 'comment' || form === 'question') return true;
  // An order to somebody by name is one anywhere; "ann: try the other plug" helps Ann with hers.
  return (
    form === 'request' &&
    note.words <= 16 &&
    note.people.some((person) => person.addressed) &&
    !(verb !== undefined && (classesOf(verb) & BIT.ADVICE) !== 0)
  );
}

/** Whom each ask is put to, now that the people and the place are known. */
function address(draft: Draft, reading: Reading): void {
  const one = audienceOf(draft) === 1;
  const { people, sentences } = reading;
  // Asks and people stand in the order of the text: one walk over both.
  let next = 0;
  let earlier: Person | undefined;
  for (const ask of reading.asks) {
    const sentence = sentences[ask.sentence]!;
    for (; next < people.length && people[next]!.start < sentence.start; next += 1) {
      const person = people[next]!;
      if (person.addressed && person.kind !== 'everyone') earlier = person;
    }
    const person = namedInside(people, next, sentence) ?? earlier ?? everyoneInside(people, next, sentence);
    if (person) {
      ask.to = person.kind === 'everyone' ? 'everybody' : 'person';
      ask.name = person.name;
    } else if (one) ask.to = 'you';
  }
}

/** The first person spoken to in the sentence, else the first named in it. */
function namedInside(people: readonly Person[], from: number, sentence: Span): Person | undefined {
  let named: Person | undefined;
  for (let index = from; index < people.length && people[index]!.start < sentence.end; index += 1) {
    const person = people[index]!;
    if (person.kind === 'everyone') continue;
    if (person.addressed) return person;
    named ??= person;
  }
  return named;
}

function everyoneInside(people: readonly Person[], from: number, sentence: Span): Person | undefined {
  const person = people[from];
  return person && person.kind === 'everyone' && person.start < sentence.end ? person : undefined;
}

/** "Now" and "yesterday" press and limit nothing. */
const NO_LIMIT = ['now', 'right now', 'yesterday'];

/** Urgent words are backed by a time of the ask, a reason, or by anything else the draft tells. */
function backUrgency(text: string, reading: Reading, notes: readonly Notes[]): void {
  const time = reading.times.some(
    (each) => !NO_LIMIT.includes(text.slice(each.start, each.end).toLowerCase()),
  );
  const told =
    reading.reasons.length > 0 ||
    reading.alarms.length > 0 ||
    reading.sentences.some(
      (sentence, index) => sentence.states && sentence.content > 0 && !notes[index]!.demands,
    );
  reading.backed = time || told;
  for (const urgency of reading.urgency) urgency.backed = reading.backed;
}

function linkWords(reading: Reading): void {
  const words = reading.content;
  for (const link of reading.links) link.words = words;
}
