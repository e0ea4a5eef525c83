import type { AskNote } from '../notes.ts';
import { BIT, classesOf } from '../words/classes.ts';
import { is, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Frame } from './frame.ts';

/** The ask as its sentence shows it: span, kind, verb, and whether each reader does it alone. */
export function noteOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  hit: { clause: number; place: number; frame: Frame },
  next: number | null,
): AskNote {
  const { frame, place } = hit;
  const end = reach(tokens, clauses, hit.clause, next === null || next <= hit.clause ? null : next);
  const verb = at(tokens, frame.verb >= 0 ? frame.verb : coreOf(tokens, frame, place, end));
  return {
    start: at(tokens, place).start,
    end: at(tokens, closing(tokens, Math.max(end - 1, place))).end,
    kind: frame.kind,
    form: frame.form,
    to: frame.to,
    at: at(tokens, place).start,
    verb: verb.kind === 'word' ? baseOf(verb.word) : undefined,
    each: distributes(tokens, frame, place),
    weak: frame.weak,
  };
}

/** Where the ask's own words end: its clause and those that only go on, up to the next ask or statement. */
function reach(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  next: number | null,
): number {
  let last = index;
  while (last + 1 < (next ?? clauses.length) && !tells(tokens, clauses[last + 1]!)) last += 1;
  return clauses[last]!.to;
}

/** A clause with a subject of its own and a verb after it: "the auditor is at the desk". */
function tells(tokens: readonly Token[], clause: Clause): boolean {
  const from = skipFillers(tokens, clause.from);
  const subject = at(tokens, from);
  if (!is(subject, BIT.PRONOUN | BIT.DET) && !subject.capital && subject.bits !== 0)
    return /'(?:s|m|re|ve|ll|d)$/.test(subject.word);
  for (let place = from + 1; place < clause.to; place += 1) {
    const token = at(tokens, place);
    if (
      is(token, BIT.AUX) ||
      (token.kind === 'word' &&
        /(?:[^s]s|ed)$/.test(token.word) &&
        place > from + (is(subject, BIT.DET) ? 1 : 0))
    )
      return true;
  }
  return is(subject, BIT.PRONOUN) && !is(subject, BIT.DET) && clause.to - from >= 3;
}

/** The question mark belongs to the question. */
function closing(tokens: readonly Token[], last: number): number {
  const next = at(tokens, last + 1);
  return next.kind === 'punct' && next.word.includes('?') ? last + 1 : last;
}

/** In a question the verb of work or the noun of news it turns on: "did you **review** it", "any **news** on it". */
function coreOf(tokens: readonly Token[], frame: Frame, from: number, to: number): number {
  if (frame.form !== 'question') return -1;
  let core = -1;
  for (let place = from; place < to; place += 1) {
    const token = at(tokens, place);
    if (is(token, BIT.NEWS)) return place;
    if (place > from && (classesOf(baseOf(token.word)) & BIT.SEEK) !== 0) core = place;
  }
  return core;
}

/** "finished" -> "finish", "reviewed" -> "review": as far as a known verb comes out. */
function baseOf(word: string): string {
  for (const ending of ['d', 'ed', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const base of [stem, `${stem}e`]) if ((classesOf(base) & BIT.ACT) !== 0) return base;
  }
  return word === 'sent' ? 'send' : word;
}

/** Each reader does it alone: a verb of taking part, or a thing that is the reader's own ("your hours"). */
function distributes(tokens: readonly Token[], frame: Frame, from: number): boolean {
  if (frame.to === 'everybody') return true;
  if (frame.verb >= 0 && is(at(tokens, frame.verb), BIT.EACH)) return true;
  // "do not travel", "please don't reply all": everybody keeps to it.
  if (says(tokens, from, "don't|dont|never; do not")) return true;
  for (let place = from; place < tokens.length; place += 1) {
    const word = at(tokens, place).word;
    if (says(tokens, place, 'you need|want|have|own')) return true;
    if (word === 'your' || word === 'ur' || word === 'yourself' || word === 'yourselves' || word === 'yours')
      return true;
  }
  return says(tokens, frame.verb, 'let me|us know') || says(tokens, frame.verb, 'make sure');
}
