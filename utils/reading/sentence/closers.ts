import { BIT } from '../words/classes.ts';
import { is, lengthOf, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** Who closes it, or what happens by itself. */
export const CLOSES = `
  your|my|her|his|their call|decision|verdict; up to you|her|him|me|them; last|final word|say|decision; leave|leaves|left it|this|that to|with;
  it's|its|is your|her|his; you own; unless; if|should nobody|noone; if|should no one|objections|objection; if|should i hear|get|don't; if there are|is no; object|objections|veto by|until|here|before|to|if;
  otherwise i|we|i'll|we'll; by default; shout|speak before|if|now|up; majority; most votes|voted|reactions|emojis|emoji|hands; the winner; first answer|reply|come; whatever|whichever suits|you;
  poll|vote|voting closes|ends|is; closes on|at; i'll|ill|we'll|im|i'm go|going|take|taking|pick|choose|decide|start|do|book|order|close|swap|use; i will|shall go|take|pick|choose|decide|start|do|book|order|use; i decide|take|pick|book|swap`;

/** The matter is closed. */
export const TAKEN = `
  we|we've|i|i've|they|board|team|it have|has|finally|just decided|agreed|settled|chosen; we|we've|i|i've|they decided|agreed|chose|settled; decided|agreed :; decided|agreed on|to|against|that|by|yesterday|today; it's|its|is|was|been decided|settled|agreed;
  it is|it's then; we|we're go|going|went with|for|ahead; we took; decision by|from|of|taken|made; as decided|agreed|discussed; booked|done|ordered|signed it|already|just|this|yesterday`;

/** Whether somebody is said to decide: "you decide", "Anselm decides", "@mo will choose". "We" is everybody. */
function decides(tokens: readonly Token[], place: number): boolean {
  if (!says(tokens, place, 'decide|decides|chooses|choose|approves')) return false;
  let who = place - 1;
  while (is(at(tokens, who), BIT.AUX | BIT.FILLER)) who -= 1;
  const subject = at(tokens, who);
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

/** How many words at `place` say who decides or what happens by itself; 0 for none. */
export function closerAt(tokens: readonly Token[], place: number): number {
  const length = lengthOf(tokens, place, CLOSES);
  if (length > 0) return says(tokens, place - 1, "can't|cannot|cant") ? 0 : length;
  return decides(tokens, place) && !says(tokens, place - 1, "can't|cannot|cant|not")
    ? 1
    : labelled(tokens, place)
      ? 3
      : 0;
}

/** Whether the word at `place` says that the decision is taken. */
export function takenAt(tokens: readonly Token[], place: number): boolean {
  return (
    says(tokens, place, TAKEN) &&
    !is(at(tokens, place - 1), BIT.AUX | BIT.WH) &&
    !says(tokens, place - 1, 'not|never')
  );
}
