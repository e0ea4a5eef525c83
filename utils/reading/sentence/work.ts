import type { Span } from '../../core/span.ts';
import { BIT } from '../words/classes.ts';
import { is, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { groupsOf, WORK } from './work-words.ts';

/** What an ask costs the one who does it. */
export interface Work {
  /** A text, a figure, a judgement is to come back: when it comes matters. */
  yields: boolean;
  /** Ends, takes away, grants or redoes something, or does so to many: nobody likes to do that without knowing why. */
  weighty: boolean;
}

const VERB_AFTER = BIT.AUX | BIT.PRONOUN | BIT.POLITE | BIT.FILLER | BIT.CONJ | BIT.SOME | BIT.EVERY;

/** Where a verb can stand: at the beginning, after who does it, "to", or a joining word. */
function takesVerb(tokens: readonly Token[], place: number, first: number): boolean {
  const before = at(tokens, place - 1);
  if (place === first || before.kind === 'mention' || before.kind === 'punct') return true;
  return (is(before, VERB_AFTER) && !is(before, BIT.DET)) || says(tokens, place - 1, 'to|mind|not');
}

/** The groups of a verb as it stands: "checking" after "mind" is "check". */
function groupsOfVerb(word: string): number {
  if (!word.endsWith('ing')) return groupsOf(word);
  const stem = word.slice(0, -3);
  return groupsOf(stem) || groupsOf(`${stem}e`);
}

function among(tokens: readonly Token[], from: number, to: number, groups: number): boolean {
  for (let place = from; place < to; place += 1)
    if ((groupsOf(at(tokens, place).word) & groups) !== 0) return true;
  return false;
}

function hears(tokens: readonly Token[], from: number, to: number, list: string): boolean {
  for (let place = from; place < to; place += 1) if (says(tokens, place, list)) return true;
  return false;
}

/** Something that does not exist yet or is the reader's own: "a quote", "your grades", "two references". */
function handsOver(tokens: readonly Token[], verb: number, to: number): boolean {
  let place = verb + 1;
  while (is(at(tokens, place), BIT.PRONOUN) && !is(at(tokens, place), BIT.DET)) place += 1;
  if (!says(tokens, place, 'a|an|your|two|three|some') || place + 1 >= to) return false;
  for (let next = place + 1; next < Math.min(to, place + 4); next += 1) {
    const token = at(tokens, next);
    if (is(token, BIT.PREP | BIT.CONJ)) break;
    if ((groupsOf(token.word) & WORK.QUICK) !== 0) return false;
  }
  return !is(at(tokens, place + 1), BIT.FILLER | BIT.TIME);
}

const NOT_MANY = BIT.PREP | BIT.AUX | BIT.PRONOUN | BIT.TIME | BIT.ACK | BIT.CONJ;

/** "every invoice", "all departments": the same work over and over. */
function many(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < to - 1; place += 1)
    if (
      says(tokens, place, 'every|all|each') &&
      !is(at(tokens, place - 1), BIT.PREP | BIT.PRONOUN) &&
      at(tokens, place + 1).kind === 'word' &&
      !is(at(tokens, place + 1), NOT_MANY)
    )
      return true;
  return false;
}

/** What the ask that covers `span` of the sentence costs its reader. */
export function workOf(tokens: readonly Token[], span: Span): Work {
  let first = 0;
  while (first < tokens.length && at(tokens, first).end <= span.start) first += 1;
  let to = first;
  while (to < tokens.length && at(tokens, to).start < span.end) to += 1;
  const work: Work = { yields: false, weighty: false };
  for (let place = first; place < to; place += 1) {
    const token = at(tokens, place);
    if (token.kind !== 'word') continue;
    if (says(tokens, place, "don't|dont|never; do not")) {
      const verb = at(tokens, place + (token.word === 'do' ? 2 : 1));
      work.weighty ||=
        verb.kind === 'word' &&
        !is(verb, BIT.PRONOUN | BIT.DET) &&
        (groupsOf(verb.word) & WORK.COMFORT) === 0;
      break;
    }
    if (token.word === 'your' && among(tokens, place + 1, Math.min(to, place + 4), WORK.VERDICT))
      work.yields = true;
    if (takesVerb(tokens, place, first)) weigh(tokens, place, to, work);
  }
  return work;
}

/** Adds what the verb at `place` and its object say. */
function weigh(tokens: readonly Token[], place: number, to: number, work: Work): void {
  const token = at(tokens, place);
  const groups = groupsOfVerb(token.word);
  const held = (group: number) => (groups & group) !== 0;
  const next = place + 1;
  work.yields ||=
    (held(WORK.JUDGE) && !says(tokens, next, 'up|in|out')) ||
    held(WORK.MAKE | WORK.REMAKE | WORK.FORM) ||
    (held(WORK.HANDLE) &&
      among(tokens, next, to, WORK.PIECE) &&
      !says(tokens, next, 'if|whether|in|with|that')) ||
    (held(WORK.SEND) && handsOver(tokens, place, to));
  work.weighty ||=
    held(WORK.REMAKE) ||
    (held(WORK.FORM) && !hears(tokens, next, to, 'your')) ||
    (held(WORK.UNDO) && !says(tokens, next, 'by|in|on|it|up|off')) ||
    (token.word === 'take' && hears(tokens, next, to, 'off|down')) ||
    (says(tokens, place, 'give|grant') && hears(tokens, next, to, 'access|rights|permission|permissions')) ||
    (is(token, BIT.ACT) && many(tokens, place, to));
}
