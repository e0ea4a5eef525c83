import { BIT } from '../words/classes.ts';
import { is, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** Signs that hold words together rather than part them. */
const HOLDS = '\'"“”„«»‘’)[]{}#%&+=$€£~^_@\\';

const JOINERS = 'and|but|so|or|then|&|+|plus|because|otherwise|meanwhile';

export interface Clause {
  /** First token that can carry a frame. */
  from: number;
  /** One past the last token. */
  to: number;
  /** The sentence begins here (nothing but greeting, address or a dash before). */
  first: boolean;
  /** After a comma or "and": weaker evidence than a sentence's beginning. */
  joined: boolean;
}

/** Marks tokens inside quotation marks: words of others. */
export function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let open = -1;
  for (let place = 0; place < tokens.length; place += 1) {
    const { kind, word } = at(tokens, place);
    if (kind !== 'punct') continue;
    if (open < 0 && '"“«„'.includes(word)) open = place;
    else if (open >= 0 && '"”»“'.includes(word)) {
      marks.fill(1, open, place + 1);
      open = -1;
    }
  }
  return marks;
}

/**
 * Cuts a sentence, from token `from` on, at every sign and joining word after which a new clause can begin.
 * Clauses reach to the next cut, so a frame can look at its own words only.
 */
export function clausesOf(tokens: readonly Token[], from: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  let joined = false;
  const push = (to: number, next: number, nextJoined: boolean) => {
    if (to > start) clauses.push({ from: start, to, first: clauses.length === 0, joined });
    start = next;
    joined = nextJoined;
  };
  for (let place = from; place < tokens.length; place += 1) {
    const { kind, word } = at(tokens, place);
    if ((kind === 'punct' && !HOLDS.includes(word)) || kind === 'emoji') push(place, place + 1, word === ',');
    else if (place > start && says(tokens, place, JOINERS) && !is(at(tokens, place - 1), BIT.DET | BIT.PREP))
      push(place, place + 1, true);
  }
  push(tokens.length, tokens.length, false);
  return clauses;
}
