import type { AskNote } from '../notes.ts';
import { BIT } from '../words/classes.ts';
import { is, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { type Clause, clausesOf, quotedTokens } from './clauses.ts';
import { onlyCourtesy } from './courtesy.ts';
import type { Frame, View } from './frame.ts';
import { firstFrame } from './frames.ts';
import { noteOf } from './note.ts';
import { markedQuestion, tagged } from './rhetoric.ts';

/** Clauses that open with these tell of a condition or report what others said. */
const SUBORDINATE = 'if|when|whenever|once|unless|although|because|since|as|while|after|before|until|where';

/** Faces of laughter and despair. */
const JOKES = '😄 😂 🤣 😅 😆 😩 🙄 😭 :joy: :rofl: :sweat_smile: :laughing: :weary: :roll_eyes: :sob:';

/**
 * Finds the asks of one sentence. `from` is the first token after greeting and address. A sentence can hold
 * several ("can you check X and let me know"); a second is kept only when it is of another construction.
 */
export function asksOf(tokens: readonly Token[], from: number): AskNote[] {
  if (from >= tokens.length) return [];
  const quoted = quotedTokens(tokens);
  const sign = lastSign(tokens);
  const asks = sign.includes('?') || (sign === '' && tagged(tokens, from));
  const stops = sign === '.';
  // "is it friday yet 😩": no sign, and a face that does not wait for an answer.
  const joke = !asks && tokens.some((token) => token.kind === 'emoji' && JOKES.includes(token.word));
  const clauses = clausesOf(tokens, from);
  const found: { clause: number; place: number; frame: Frame }[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index]!;
    // A sentence may open with "And" or "But".
    const lead = says(tokens, clause.from, 'and|but|so|or|then|&|plus|well') ? 1 : 0;
    const place = skipFillers(tokens, clause.from + lead);
    if (place >= clause.to || quoted[place]) continue;
    if (!asks && says(tokens, place, SUBORDINATE) && !inverted(tokens, place)) continue;
    const here = at(tokens, clause.to).word;
    const view: View = {
      tokens,
      quoted,
      from: place,
      to: clause.to,
      first: clause.first || (!clause.joined && index > 0),
      joined: clause.joined,
      polite: politeAround(tokens, clause, place),
      asks: here.includes('?') || (asks && trailing(tokens, clauses, index)),
      stops,
    };
    const frame = firstFrame(view);
    if (frame && frame.form === 'request' && onlyCourtesy(tokens, from, frame.verb)) continue;
    if (frame && joke && frame.form === 'question') continue;
    if (frame) found.push({ clause: index, place, frame });
  }
  if (
    asks &&
    found.every(({ frame }) => frame.weak || (frame.form === 'statement' && frame.kind === 'action'))
  ) {
    const index = lastAsking(clauses, tokens);
    if (index >= 0) {
      const { from: start, to } = clauses[index]!;
      const place = Math.min(skipFillers(tokens, start), to - 1);
      const frame = quoted[place] ? null : markedQuestion(tokens, place, to);
      if (frame) found.push({ clause: index, place, frame });
    }
  }
  return keep(found).map((hit, index, all) => noteOf(tokens, clauses, hit, all[index + 1]?.clause ?? null));
}

function lastSign(tokens: readonly Token[]): string {
  for (let place = tokens.length - 1; place >= 0; place -= 1) {
    const token = at(tokens, place);
    if (token.kind === 'emoji' || (token.kind === 'punct' && !'.!?'.includes(token.word.charAt(0)))) continue;
    return token.kind === 'punct' ? token.word : '';
  }
  return '';
}

/** "when does …", "if you could …": these ask although they open like a side clause. */
function inverted(tokens: readonly Token[], place: number): boolean {
  return is(at(tokens, place + 1), BIT.AUX) || says(tokens, place, 'if you|someone|anyone could|would');
}

function politeAround(tokens: readonly Token[], clause: Clause, place: number): boolean {
  for (let index = clause.from; index < place; index += 1) if (is(at(tokens, index), BIT.POLITE)) return true;
  let last = clause.to - 1;
  while (last > place && at(tokens, last).kind === 'emoji') last -= 1;
  if (is(at(tokens, last), BIT.POLITE)) return true;
  const after = at(tokens, clause.to + 1);
  return (
    at(tokens, clause.to).word === ',' &&
    is(after, BIT.POLITE) &&
    (clause.to + 2 >= tokens.length || at(tokens, clause.to + 2).kind === 'punct')
  );
}

/** The question mark belongs to this clause when only words without a verb follow it ("… , or tomorrow?"). */
function trailing(tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean {
  for (let next = index + 1; next < clauses.length; next += 1) {
    const clause = clauses[next]!;
    const place = skipFillers(tokens, clause.from);
    const opener = at(tokens, place);
    if (is(opener, BIT.AUX | BIT.WH)) return false;
  }
  return true;
}

/** Index of the last clause with a word in it, or -1. */
function lastAsking(clauses: readonly Clause[], tokens: readonly Token[]): number {
  return clauses.findLastIndex(({ from, to }) => {
    for (let place = from; place < to; place += 1)
      if (!/^(?:punct|emoji|url)$/.test(at(tokens, place).kind)) return true;
    return false;
  });
}

/** One ask a construction: "can you check it and send it" is one request, not two. */
function keep<T extends { frame: Frame }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const hit of found) {
    const last = kept.at(-1);
    if (last && hit.frame.weak && !last.frame.weak) continue;
    if (last?.frame.weak && !hit.frame.weak && last.frame.form === 'statement') kept.pop();
    kept.push(hit);
  }
  return kept;
}
