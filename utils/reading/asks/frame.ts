import type { AskedOf, AskKind } from '../reading.ts';
import type { Token } from '../words/tokens.ts';

/** A construction that asks, found at the beginning of a clause. */
export interface Frame {
  kind: AskKind;
  form: 'question' | 'request' | 'statement';
  to: AskedOf;
  /** Place of the main verb, or -1. */
  verb: number;
  weak?: boolean;
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
  /** The sentence ends with a question mark. */
  asks: boolean;
  /** The sentence ends with a full stop. */
  stops: boolean;
}
