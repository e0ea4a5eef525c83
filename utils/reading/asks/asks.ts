import type { AskNote } from '../notes.ts';
import { BIT, classesOf } from '../words/classes.ts';
import { is, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { type Clause, clausesOf, quotedTokens } from './clauses.ts';
import { onlyCourtesy } from './courtesy.ts';
import type { Frame, View } from './frame.ts';
import { ellipticQuestion, invertedQuestion, markedQuestion, whQuestion } from './questions.ts';
import { imperative, modalRequest, politeRequest } from './requests.ts';
import { duty, niceIf, nounRequest, proposal, wish } from './statements.ts';

/** Tried in this order at every clause; the first that holds wins. */
const FRAMES: readonly ((view: View) => Frame | null)[] = [
  modalRequest,
  ellipticQuestion,
  invertedQuestion,
  whQuestion,
  politeRequest,
  wish,
  niceIf,
  duty,
  proposal,
  imperative,
  nounRequest,
];

/** Clauses that open with these tell of a condition or report what others said. */
const SUBORDINATE = new Set(
  'if when whenever once unless although because since as while after before until where'.split(' '),
);

function lastSign(tokens: readonly Token[]): string {
  for (let place = tokens.length - 1; place >= 0; place -= 1) {
    const token = at(tokens, place);
    if (token.kind === 'emoji' || (token.kind === 'punct' && !/[.!?]/.test(token.word))) continue;
    return token.kind === 'punct' ? token.word : '';
  }
  return '';
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

/**
 * Finds the asks of one sentence. `from` is the first token after greeting and address. A sentence can hold
 * several ("can you check X and let me know"); a second is kept only when it is of another construction.
 */
export function asksOf(tokens: readonly Token[], from: number): AskNote[] {
  if (from >= tokens.length) return [];
  const quoted = quotedTokens(tokens);
  const sign = lastSign(tokens);
  const asks = sign.includes('?');
  const stops = sign === '.';
  const clauses = clausesOf(tokens, from);
  const found: { clause: number; place: number; frame: Frame }[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index]!;
    // A sentence may open with "And" or "But".
    const lead = index === 0 && says(tokens, clause.from, 'and|but|so|or|then|&|plus|well') ? 1 : 0;
    const place = skipFillers(tokens, clause.from + lead);
    if (place >= clause.to || quoted[place]) continue;
    if (!asks && SUBORDINATE.has(at(tokens, place).word) && !inverted(tokens, place)) continue;
    const here = at(tokens, clause.to).word;
    const view: View = {
      tokens,
      quoted,
      from: place,
      to: clause.to,
      first: clause.first || (!clause.joined && index > 0),
      joined: clause.joined,
      polite: politeAround(tokens, clause, place),
      asks:
        asks && (index === clauses.length - 1 || here.includes('?') || trailing(tokens, clauses, index))
          ? true
          : here.includes('?'),
      stops,
    };
    const frame = firstFrame(view) ?? conditional(view);
    if (frame && frame.form === 'request' && onlyCourtesy(tokens, from, verbOf(tokens, frame))) continue;
    if (frame) found.push({ clause: index, place, frame });
  }
  if (asks && !found.some((hit) => hit.frame.form !== 'statement' || hit.frame.kind !== 'action')) {
    const clause = lastAsking(clauses, tokens);
    const place = clause ? skipFillers(tokens, clause.from) : 0;
    if (clause && !quoted[Math.min(place, clause.to - 1)]) {
      const view: View = {
        tokens,
        quoted,
        from: place < clause.to ? place : clause.from,
        to: clause.to,
        first: true,
        joined: false,
        polite: false,
        asks: true,
        stops: false,
      };
      const frame = markedQuestion(view);
      if (frame) found.push({ clause: clauses.indexOf(clause), place: view.from, frame });
    }
  }
  return keep(found).map((hit, index, all) => noteOf(tokens, clauses, hit, all[index + 1]?.clause ?? null));
}

/** "when does …", "if you could …": these ask although they open like a side clause. */
function inverted(tokens: readonly Token[], place: number): boolean {
  return is(at(tokens, place + 1), BIT.AUX) || says(tokens, place, 'if you|someone|anyone could|would');
}

function verbOf(tokens: readonly Token[], frame: Frame): string | undefined {
  return frame.verb >= 0 ? at(tokens, frame.verb).word : undefined;
}

function firstFrame(view: View): Frame | null {
  for (const frame of FRAMES) {
    const found = frame(view);
    if (found) return found;
  }
  return innerFrame(view);
}

/**
 * A construction that asks wherever it stands in its clause, because nothing else has this order of words:
 * "when you get there **can you** call", "for the report **please use** …", "once it is in **let's meet**".
 */
function innerFrame(view: View): Frame | null {
  const { tokens, from, to } = view;
  for (let place = from + 1; place < to - 1; place += 1) {
    if (view.quoted[place]) continue;
    const inner = { ...view, from: place, first: false, joined: false };
    if (
      says(tokens, place, 'can|could|would|will|cld you|u') &&
      !is(at(tokens, place - 1), BIT.WH | BIT.PRONOUN)
    ) {
      const found = modalRequest(inner);
      if (found) return found;
    }
    if (is(at(tokens, place), BIT.POLITE)) {
      const verb = skipFillers(tokens, place);
      const found = verb < to ? politeRequest({ ...inner, from: verb, polite: true }) : null;
      if (found) return found;
    }
    if (
      says(tokens, place, "let me know; let us know; let's; lets") &&
      !is(at(tokens, place - 1), BIT.PRONOUN | BIT.AUX) &&
      at(tokens, place - 1).word !== 'to'
    ) {
      const found = proposal(inner) ?? imperative(inner);
      if (found && (found.kind !== 'decision' || !found.weak)) return found;
    }
  }
  return null;
}

/** "if you could send …" asks; "if you can't, fine" does not. */
function conditional(view: View): Frame | null {
  const { tokens, from } = view;
  if (!says(tokens, from, 'if you|someone|anyone could|would')) return null;
  return {
    kind: 'action',
    form: 'request',
    to: says(tokens, from + 1, 'you') ? 'you' : 'nobody',
    verb: skipFillers(tokens, from + 3),
    weak: !view.first,
  };
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

function lastAsking(clauses: readonly Clause[], tokens: readonly Token[]): Clause | undefined {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index]!;
    for (let place = clause.from; place < clause.to; place += 1) {
      const kind = at(tokens, place).kind;
      if (kind !== 'punct' && kind !== 'emoji' && kind !== 'url') return clause;
    }
  }
  return undefined;
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

function noteOf(
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
    weak: frame.weak ?? false,
  };
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
  for (let place = from; place < tokens.length; place += 1) {
    const word = at(tokens, place).word;
    if (word === 'your' || word === 'ur' || word === 'yourself' || word === 'yourselves' || word === 'yours')
      return true;
  }
  return says(tokens, frame.verb, 'let me|us know') || says(tokens, frame.verb, 'make sure');
}
