import type { Span } from '../core/span.ts';

/** Stretches of the draft that are not the writer's own prose. Nothing inside them is ever an ask. */
export type ZoneKind =
  | 'quote'
  | 'forward'
  | 'signature'
  | 'disclaimer'
  | 'code'
  | 'log'
  | 'command'
  | 'url'
  | 'address'
  | 'emoji';

export interface Zone extends Span {
  kind: ZoneKind;
}

/** One sentence, line or list item of the writer's own prose. */
export interface Sentence extends Span {
  /** Words of any kind. */
  words: number;
  /** Words that say what it is about: what is left once frames, courtesies and time words are gone. */
  content: number;
  /** A word tells which thing is meant: not a verb, nor a state, nor a noun that everybody has many of. */
  named: boolean;
  /** Says something of its own: a subject and a verb beside any ask. */
  states: boolean;
}

export type AskKind = 'action' | 'information' | 'decision' | 'scheduling';

/** Whom an ask is put to. `nobody` is "someone", "anyone" or no doer at all. */
export type AskedOf = 'person' | 'you' | 'everybody' | 'nobody';

export interface Ask extends Span {
  kind: AskKind;
  form: 'question' | 'request' | 'statement';
  to: AskedOf;
  /** The name that is asked, as written, where there is one. */
  name?: string | undefined;
  /** Index into `sentences`. */
  sentence: number;
  /** Offset just before the words that ask ("can someone …"): a name fits here. */
  at: number;
  /** The main verb in its base form, lower case, where one was found. */
  verb?: string | undefined;
  /** A text, a figure, a judgement is to come back ("write the programme", "approve the budget"). */
  yields: boolean;
  /** Ends, takes away, grants or redoes something, or does so to many ("cancel the coach", "export all accounts"). */
  weighty: boolean;
  /** Each reader does it alone ("vote", "send me your hours"), so nobody needs to be named. */
  each: boolean;
}

/**
 * `put`: a decision is put to the readers ("should we …", "I propose that we …"). `laid`: alternatives lie side by side
 * ("two offers", "we can keep it or cut it"); `bare`: "oak or larch?"; `loose`: any other question with "or". `leans`: a preference, or a call for some;
 * `stands`: where somebody stands.
 */
export type ChoiceKind = 'put' | 'laid' | 'bare' | 'loose' | 'leans' | 'stands';

/** A sentence with a part in a decision of several people. */
export interface Choice extends Span {
  kind: ChoiceKind;
  /** Index into `sentences`. */
  sentence: number;
}

/**
 * How work is left without a doer: one is looked for (`vacancy`), a thing has to be done or is not (`duty`), or a list of
 * such things begins (`head`).
 */
export type UndoneKind = 'vacancy' | 'duty' | 'head';

export interface Undone extends Span {
  kind: UndoneKind;
  /** Index into `sentences`. */
  sentence: number;
}

/** A time that is written in the draft. */
export interface TimeRef extends Span {
  /** Milliseconds since the epoch. A day without an hour ends with the working day, 17:00. */
  at: number;
  /** Whether the hour is written. */
  grain: 'day' | 'hour';
  /** The writer said which zone the hour is in. */
  zoned: boolean;
  sentence: number;
  /** It is the time by which an ask should be done or answered. */
  ofAsk: boolean;
}

export interface Commitment extends Span {
  sentence: number;
  /** The verb of the promised work, as written; missing where a turn such as "on it" names none. */
  verb?: string | undefined;
  /** The time in the same sentence, where there is one. */
  at?: number | undefined;
}

export interface Urgency extends Span {
  /** Tells how fast or when, and so presses only where something is to be done. */
  speed: boolean;
  /** A reason or a time stands in the draft. */
  backed: boolean;
}

/** "@name", "Name," or "name:"; groups and everybody are told apart. */
export interface Person extends Span {
  kind: 'person' | 'group' | 'everyone';
  name: string;
  /** Stands where someone is spoken to, not merely about. */
  addressed: boolean;
}

export interface Link extends Span {
  /** Words of the draft that stand with it and say something. */
  words: number;
  /** The address itself can be read ("why-we-left-kafka"). */
  readable: boolean;
}

/**
 * How a phrase leaves open what is meant: a bare `pronoun`, `people` ("they", "him"), a `generic` noun with its
 * article ("the file", "your approval"), `news` of something, or the `other` of an untold two ("the rest", "as before").
 */
export type LooseKind = 'pronoun' | 'people' | 'generic' | 'news' | 'other';

/** A phrase that points without naming. */
export interface Loose extends Span {
  kind: LooseKind;
  sentence: number;
}

/** What a draft says. Plain data; every offset lies in `draft.text`. */
export interface Reading {
  language: 'en' | 'other' | 'unknown';
  zones: Zone[];
  sentences: Sentence[];
  /** Words and content words of the writer's own prose. */
  words: number;
  content: number;
  asks: Ask[];
  times: TimeRef[];
  reasons: Span[];
  people: Person[];
  links: Link[];
  urgency: Urgency[];
  /** "No rush", "whenever you can": the writer took the pressure off. */
  calm: Span[];
  commitments: Commitment[];
  /** Proposals and options for a decision. */
  choices: Choice[];
  /** Who decides, or what happens by itself: "you decide", "unless somebody objects", "the majority counts". */
  deciders: Span[];
  /** Decisions already taken: "we decided on oak", "option B it is then". */
  decided: Span[];
  /** Work that waits for somebody, said without naming who. */
  undone: Undone[];
  /** Somebody has the work: "Tom does that", "I'm on it". */
  taken: boolean;
  /** "FYI", "no action needed". */
  fyi: Span[];
  /** Words that point at something the draft does not name. */
  loose: Loose[];
  /** The leading "Hi Nandini," where there is one. */
  greeting: Span | null;
  /**
   * "Got a sec?", "you there?", "quick question": a knock on the door; `weak` where it may tell a little, and
   * `announces` where something is kept for what follows.
   */
  knocks: (Span & { weak: boolean; announces: boolean })[];
  /** "Thoughts?" and the like, with nothing said about what. */
  opinions: Span[];
  /** Nothing but thanks, agreement, congratulation or a reaction. */
  ack: boolean;
  /** Nothing but a greeting. */
  greetingOnly: boolean;
  /** Something the site or an earlier message brings along: a quote, code, a log, a link, an attachment. */
  carries: boolean;
  /** Words about trouble that reaches everybody now: an outage, an evacuation. */
  alarms: Span[];
  /** A time, a reason or a statement of its own stands in the draft: whatever presses has something behind it. */
  backed: boolean;
}
