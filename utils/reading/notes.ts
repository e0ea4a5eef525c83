import type { Span } from '../core/span.ts';
import type { AskedOf, AskKind, ChoiceKind, LooseKind, UndoneKind } from './reading.ts';

/** An ask as one sentence shows it, before the rest of the draft is known. Offsets are relative to the sentence. */
export interface AskNote extends Span {
  kind: AskKind;
  form: 'question' | 'request' | 'statement';
  to: AskedOf;
  at: number;
  verb?: string | undefined;
  each: boolean;
  yields?: boolean;
  weighty?: boolean;
  /** Only an ask where people give each other work: advice in a chat, a duty in a mail. */
  weak: boolean;
}

export interface TimeNote extends Span {
  at: number;
  grain: 'day' | 'hour';
  zoned: boolean;
  /** Written as a limit: 1 for "until" and "within", which may limit a state, 2 for "by", 3 for "due" and "deadline". */
  limit: 0 | 1 | 2 | 3;
  past: boolean;
}

export interface PersonNote extends Span {
  name: string;
  addressed: boolean;
}

/** All that one sentence says by itself: a pure function of its words. */
export interface Notes {
  words: number;
  content: number;
  /** A word tells which thing is meant. */
  named: boolean;
  states: boolean;
  /** Says only what has to be done ("van 6 needs to go to the garage"), not how things are. */
  demands: boolean;
  asks: AskNote[];
  times: TimeNote[];
  reasons: Span[];
  people: PersonNote[];
  urgent: (Span & { speed: boolean })[];
  calm: Span[];
  commitments: (Span & { verb?: string | undefined; answers: boolean })[];
  fyi: Span[];
  alarms: Span[];
  loose: (Span & { kind: LooseKind })[];
  links: (Span & { readable: boolean })[];
  /** Code, an address, a mention of a place: things that identify. */
  codes: number;
  inline: (Span & { kind: 'url' | 'address' | 'code' | 'emoji' })[];
  /** Offset where the greeting (with the names after it) ends; 0 without one. */
  greeting: number;
  knock: (Span & { weak: boolean; announces: boolean }) | null;
  opinion: Span | null;
  choices: (Span & { kind: ChoiceKind })[];
  deciders: Span[];
  decided: Span[];
  undone: (Span & { kind: UndoneKind })[];
  taken: boolean;
  /** Small talk that opens a message. */
  pleasantry: boolean;
  /** Nothing but thanks, agreement or a reaction. */
  ack: boolean;
  emoji: number;
}
