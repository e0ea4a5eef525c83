import type { AskedOf, AskKind } from '../reading.ts';
import type { Token } from '../words/tokens.ts';
import { kindOfVerb } from './kind.ts';

/** A construction that asks, found at the beginning of a clause. */
export interface Frame {
  kind: AskKind;
  form: 'question' | 'request' | 'statement';
  to: AskedOf;
  /** Place of the main verb, or -1. */
  verb: number;
  weak: boolean;
}

/** What a frame may look at: the clause, and how its sentence ends. */
export interface View {
  tokens: readonly Token[];
  /** First and one-past-last token of the clause; fillers before it are skipped. */
  from: number;
  to: number;
  first: boolean;
  joined: boolean;
  /** A courtesy ("please") stands right before the clause or at its end. */
  polite: boolean;
  /** Marks tokens inside quotation marks. */
  quoted: Uint8Array;
  /** The sentence ends with a question mark, or with words that stand for one. */
  asks: boolean;
  /** The sentence ends with a full stop. */
  stops: boolean;
}

/** A question for something the asked one knows. */
export function question(to: AskedOf = 'you', kind: AskKind = 'information', verb = -1): Frame {
  return { kind, form: 'question', to, verb, weak: false };
}

/** Something said that asks without asking: "I need …". */
export function statement(kind: AskKind = 'action', weak = false, to: AskedOf = 'you', verb = -1): Frame {
  return { kind, form: 'statement', to, verb, weak };
}

/** A request to do what the verb at `verb` says; -1 where none is seen. */
export function request({ tokens, to }: View, verb: number, asked: AskedOf = 'you', weak = false): Frame {
  return {
    kind: verb < 0 ? 'action' : kindOfVerb(tokens, verb, to),
    form: 'request',
    to: asked,
    verb,
    weak,
  };
}

/** The same as a statement: "someone should **lock** it". */
export function duty(view: View, verb: number, asked: AskedOf, weak = false): Frame {
  return { ...request(view, verb, asked, weak), form: 'statement' };
}
