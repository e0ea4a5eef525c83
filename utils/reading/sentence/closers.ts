import { BIT } from '../words/classes.ts';
import { is, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { CLOSES, TAKEN } from './choice-words.ts';

/** Whether somebody is said to decide: "you decide", "Anselm decides", "@mo will choose". "We" is everybody. */
function decides(tokens: readonly Token[], place: number): boolean {
  if (!says(tokens, place, 'decide|decides|chooses|choose|approves')) return false;
  let who = place - 1;
  while (is(at(tokens, who), BIT.AUX | BIT.FILLER)) who -= 1;
  const subject = at(tokens, who);
  // "Which would you choose?" asks.
  if (is(at(tokens, who - 1), BIT.AUX)) return false;
  if (says(tokens, who, 'we|who|to|nobody|everyone|everybody|us')) return false;
  return (
    at(tokens, place).word.endsWith('s') ||
    subject.kind === 'mention' ||
    subject.capital ||
    says(tokens, who, 'you|u|i|she|he|they')
  );
}

/** "Decision: @mo", "approver: Kim". */
function labelled(tokens: readonly Token[], place: number): boolean {
  const named = at(tokens, place + 2);
  return (
    says(tokens, place, 'decision|decider|decides|approver|owner|dri :') &&
    (named.kind === 'mention' || named.capital)
  );
}

/** Whether the words at `place` say who decides or what happens by itself. */
export function closesAt(tokens: readonly Token[], place: number): boolean {
  if (says(tokens, place - 1, "can't|cannot|cant|not")) return false;
  return says(tokens, place, CLOSES) || decides(tokens, place) || labelled(tokens, place);
}

/** Whether the word at `place` says that the decision is taken. */
export function takenAt(tokens: readonly Token[], place: number): boolean {
  return (
    says(tokens, place, TAKEN) &&
    !is(at(tokens, place - 1), BIT.WH) &&
    !says(tokens, place - 1, 'not|never|do|did|should|shall|can|could|will|would')
  );
}
