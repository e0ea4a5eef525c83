import { BIT } from '../words/classes.ts';
import { is, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { type Frame, question, type View } from './frame.ts';

/** Questions cut short: "any news on …", "thoughts on …", "anyone know …", "you free at 3", "so you want it back". */
export function ellipticQuestion(view: View): Frame | null {
  const { tokens, from, to, first, asks } = view;
  const word = at(tokens, from).word;
  const opens = first && !view.stops;
  if (word === 'any' && (asks || anyThing(tokens, from, to, first))) return question();
  if (is(at(tokens, from), BIT.SOME) && word !== 'whoever' && first) {
    const doing =
      at(tokens, from + 1).word.endsWith('ing') ||
      (says(tokens, from + 1, 'here') && at(tokens, from + 2).word.endsWith('ing'));
    if (!word.startsWith('some')) {
      if (
        asks ||
        (from + 1 < to &&
          !says(tokens, from + 1, 'who|that|can|could|will|would|should|with|of|has|interested'))
      )
        return question('nobody');
    } else if (opens && doing) return question('nobody');
  }
  if (is(at(tokens, from), BIT.FEEL) && first) {
    const alone = to - from === 1;
    if (
      alone
        ? asks || !says(tokens, from, 'questions|comment|input|thought|ideas|comments|advice')
        : says(tokens, from + 1, 'on|about|re|regarding|for|please|pls|welcome|appreciated')
    )
      return says(tokens, from, 'volunteers|takers') ? question('nobody', 'action') : question();
  }
  if (says(tokens, from, 'your thoughts|opinion|take|view|input|feedback on|about|re')) return question();
  if (opens && says(tokens, from, 'you|u')) {
    if (says(tokens, from + 1, 'free|available; up for')) return question('you', 'scheduling');
    if (says(tokens, from + 1, 'ok|okay with')) return question('you', 'decision');
    if (
      says(tokens, from + 1, 'there|around|about|busy|sure|mean|think|reckon|saying; got a|any; guys free') ||
      at(tokens, from + 1).word.endsWith('ing') ||
      // "so you want me to …": what only the other one knows is said to be confirmed.
      (says(tokens, from - 1, 'so') &&
        says(tokens, from + 1, 'want|like|prefer|have|got|are|were|did|say|said|say'))
    )
      return question();
  }
  if (opens && says(tokens, from - 1, 'so') && says(tokens, from, 'i|we should; there is|are no; theres no'))
    return question();
  if (opens && says(tokens, from - 1, 'ever') && /(?:ed|en|een|ad|d|t)$/.test(word)) return question();
  if (opens && says(tokens, from, 'got any; is|are there')) return question();
  if (
    first &&
    (says(tokens, from, 'mind if; know if') ||
      (asks &&
        says(
          tokens,
          from,
          'got a; know; ok|okay if|to|with; cool if; possible to; wanna; want to; up|free for; free to|at; good to; make sense',
        )))
  )
    return question('you', says(tokens, from, 'ok|okay|mind|cool|good|make') ? 'decision' : 'information');
  return null;
}

/** "any news on it", "any idea how", "any of you guys", "any way to …"; not "any user can do it". */
function anyThing(tokens: readonly Token[], from: number, to: number, first: boolean): boolean {
  if (says(tokens, from + 1, 'of you; one|body')) return true;
  const known =
    is(at(tokens, from + 1), BIT.NEWS | BIT.FEEL) ||
    says(tokens, from + 1, 'idea|chance|way|luck|clue|objections|plans');
  for (let place = from + 2; place < Math.min(to, from + 4); place += 1) {
    if (is(at(tokens, place), BIT.WH)) return true;
    if (is(at(tokens, place), BIT.AUX)) return known;
    if (is(at(tokens, place), BIT.PREP)) {
      for (let next = place; next < to; next += 1) if (is(at(tokens, next), BIT.AUX)) return known;
      return first && !says(tokens, place, 'at');
    }
  }
  return known;
}
