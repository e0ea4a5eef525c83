import type { Span } from '../../core/span.ts';
import { BIT } from '../words/classes.ts';
import { is, oneOf, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import {
  COMFORT,
  FORM,
  HANDLE,
  JUDGE,
  MAKE,
  PIECE,
  PLAIN,
  QUICK,
  SEND,
  UNDO,
  VERDICT,
} from './work-words.ts';

/** What an ask costs the one who does it. */
export interface Work {
  /** A text, a figure, a judgement is to come back: when it comes matters. */
  yields: boolean;
  /** Ends, takes away, grants or redoes something, or does so to many: nobody likes to do that without knowing why. */
  weighty: boolean;
}

const VERB_AFTER = BIT.AUX | BIT.PRONOUN | BIT.POLITE | BIT.FILLER | BIT.SOME | BIT.EVERY;

const VERBS = [JUDGE, HANDLE, MAKE, SEND, FORM, UNDO];

/** Where a further verb of the ask can stand: "and send", "you to redo", "if you could write", "mind checking". */
function goesOn(tokens: readonly Token[], place: number): boolean {
  const before = at(tokens, place - 1);
  const earlier = at(tokens, place - 2);
  if (before.word === 'to')
    return earlier.kind === 'mention' || says(tokens, place - 2, 'you|u|someone|somebody|everyone|able|kind');
  if (says(tokens, place - 1, 'you|u')) return is(earlier, BIT.AUX);
  return is(before, BIT.AUX | BIT.POLITE) || says(tokens, place - 1, 'and|or|then|&|,|mind');
}

/** A verb in its base form: "checking" after "mind" is "check". */
function basesOf(word: string): string[] {
  if (!word.endsWith('ing')) return [word];
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`];
}

function holds(word: string, list: string): boolean {
  return basesOf(word).some((base) => oneOf(base, list));
}

function among(tokens: readonly Token[], from: number, to: number, list: string, bits = 0): boolean {
  for (let place = from; place < to; place += 1) {
    const { word } = at(tokens, place);
    if (
      is(at(tokens, place), bits) ||
      oneOf(word, list) ||
      (word.endsWith('s') && oneOf(word.slice(0, -1), list))
    )
      return true;
  }
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
    if (oneOf(token.word, QUICK) || oneOf(token.word.slice(0, -1), QUICK)) return false;
  }
  return !is(at(tokens, place + 1), BIT.FILLER | BIT.TIME);
}

const NOT_MANY = BIT.AUX | BIT.PRONOUN | BIT.ACK | BIT.CONJ;

/** "every invoice", "list of all employees", "again", "the last five years": the same work over and over. */
function many(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < Math.min(to, from + 9); place += 1) {
    const next = at(tokens, place + 1);
    if (
      says(tokens, place, 'every|all|each|whole|entire') &&
      !says(tokens, place - 1, 'at|after|you|we|they|us|thank|above|for') &&
      place + 1 < to &&
      next.kind === 'word' &&
      !is(next, NOT_MANY | BIT.TIME)
    )
      return true;
    if (
      says(
        tokens,
        place,
        'last|past|next two|three|four|five|six|ten|2|3|4|5|6|10|12 years|months|weeks|quarters',
      ) ||
      says(tokens, place, 'from scratch; all over again; once more; second time')
    )
      return true;
  }
  return false;
}

/** What the ask that covers `span` of the sentence costs its reader. */
export function workOf(tokens: readonly Token[], span: Span & { verb?: string | undefined }): Work {
  let first = 0;
  while (first < tokens.length && at(tokens, first).end <= span.start) first += 1;
  let to = first;
  while (to < tokens.length && at(tokens, to).start < span.end) to += 1;
  const work: Work = { yields: false, weighty: false };
  let seen = false;
  for (let place = first; place < to; place += 1) {
    const token = at(tokens, place);
    if (token.kind !== 'word') continue;
    if (!seen && says(tokens, place, "don't|dont|never; do not")) {
      const verb = at(tokens, place + (token.word === 'do' ? 2 : 1));
      work.weighty =
        verb.kind === 'word' &&
        !is(verb, BIT.PRONOUN | BIT.DET) &&
        !says(tokens, place - 1, 'you|u|i|we|they') &&
        !oneOf(verb.word, COMFORT);
      break;
    }
    if (
      token.word === 'your' &&
      among(tokens, place + 1, Math.min(to, place + 4), VERDICT, BIT.FEEL | BIT.NEWS)
    )
      work.yields = true;
    if (says(tokens, place, 'let me|us know if|whether you|we agree|want|would|approve|accept|can'))
      work.yields = true;
    if (seen && !goesOn(tokens, place)) continue;
    const verb =
      !is(token, VERB_AFTER) &&
      (token.word === span.verb ||
        is(token, BIT.ACT | BIT.EMPTYVERB) ||
        token.word.startsWith('re') ||
        VERBS.some((list) => holds(token.word, list)));
    if (!verb) continue;
    seen = true;
    weigh(tokens, place, to, work);
  }
  return work;
}

/** Adds what the verb at `place` and its object say. */
function weigh(tokens: readonly Token[], place: number, to: number, work: Work): void {
  const token = at(tokens, place);
  const held = (list: string) => holds(token.word, list);
  const next = place + 1;
  // Made once more: what was wrong with it?
  const again = token.word.startsWith('re') ? token.word.slice(2) : '';
  const remade = again === 'work' || oneOf(again, MAKE) || oneOf(again, HANDLE);
  const piece = among(tokens, next, to, PIECE, BIT.GENERIC);
  const loose = says(tokens, next, 'up|in|out|if|whether|with');
  work.yields ||=
    (held(JUDGE) && next < to && !loose) ||
    ((held(MAKE) || remade || held(FORM)) && next < to && !says(tokens, next, 'it|this|that')) ||
    (held(HANDLE) && piece && !loose) ||
    (held(SEND) && token.word !== 'needs' && handsOver(tokens, place, to)) ||
    says(
      tokens,
      place,
      'put together; work out; come up; follow up; sort out; set up; look into; go over|through',
    );
  const plain = among(tokens, next, Math.min(to, place + 5), PLAIN);
  work.weighty ||=
    remade ||
    (held(FORM) && !hears(tokens, next, to, 'your')) ||
    (held(UNDO) && !plain && !says(tokens, next, 'by|in|on|up|me|my|your')) ||
    (says(tokens, place, 'take|turn|shut|keep|leave|put|let') &&
      !plain &&
      hears(tokens, next, to, 'off|down|away|free|hold|aside|closed|empty; out of')) ||
    (says(tokens, place, 'give|grant|make|add|let') &&
      hears(tokens, next, to, 'access|rights|permission|permissions|admin|owner|editor')) ||
    (says(tokens, place, 'come|work|stay|be|fly|drive') &&
      hears(tokens, next, to, 'saturday|sunday|weekend|late|longer|overnight')) ||
    (is(token, BIT.ACT | BIT.EMPTYVERB) && many(tokens, place, to)) ||
    (hears(tokens, next, to, 'again') &&
      !says(
        tokens,
        place,
        'send|say|try|call|tell|share|look|be|come|bother|circulate|ask|post|explain|see|meet|remind',
      ));
}
