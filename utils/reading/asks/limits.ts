import { BIT } from '../words/classes.ts';
import { is, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** Whether one of the words of `limits` stands before a time, or a word that presses stands by itself. */
export function limited(tokens: readonly Token[], from: number, to: number, limits: string): boolean {
  for (let place = from; place < to; place += 1) {
    if (is(at(tokens, place), BIT.URGENT)) return true;
    if (
      says(tokens, place, limits) &&
      (is(at(tokens, place + 1), BIT.TIME) || at(tokens, place + 1).kind === 'number')
    )
      return true;
  }
  return false;
}
