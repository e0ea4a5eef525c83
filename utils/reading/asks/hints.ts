import { BIT } from '../words/classes.ts';
import { is, lengthOf, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { type Frame, question, request, statement, type View } from './frame.ts';
import { I_WE } from './wishes.ts';

/** What one does not know and the reader does: "not sure which", "unclear to me who", "just checking if". */
const UNKNOWN = `
  not sure|clear|certain; unsure; unclear; checking if|whether; writing|wanted|want|meant|interested|curious|keen|love|like to ask|check|inquire|request|know|follow|learn|hear|understand;
  need|have to know|ask; don't|dont understand; do not understand`;

/** Words after which the matter itself follows. */
const MATTER = 'if|whether|about|that|from|you|up|to|your';

/** What is expected of the reader without being asked: "you owe me", "look forward to receiving". */
const EXPECTED = `
  look|looking forward to hearing|receiving|your|discussing|speaking; hoping|hope to hear|receive; hoping to get|have your|a|an; you still owe|have; you owe|have until;
  be obliged|thankful|grateful|glad if|for; would|should be most|very|so obliged|grateful; missing is|are your; waiting for|on your;
  we|must|hereby ask|request you|your; requests|requires you|your|a|an; hereby request|ask a|an|the; require a|the|your|an;
  imperative|essential|important|vital|crucial that|for you; not yet received; still lack|miss|missing; we|i need a|the|your|an;
  can't|cannot without your; could|can do with; any chance; do me a; happen to have|know; you can|could provide|give|share|offer|spare; up for lunch|dinner|coffee|drinks`;

/** A thing of the reader's own that is not there: "your timesheet isn't in yet". */
function lacksYours({ tokens, from, to }: View): boolean {
  if (says(tokens, from, 'your|ur'))
    for (let place = from + 2; place < Math.min(to, from + 9); place += 1)
      if (
        says(
          tokens,
          place,
          "isn't|isnt|hasn't|hasnt|aren't|arent; is|are|has|have not|missing|overdue|due|needed|required|welcome; would|will be",
        )
      )
        return true;
  return false;
}

/** Asks that are told by what is missing, unknown, expected or allowed, at or near the opening of a clause. */
export function hint(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (lacksYours(view)) return statement();
  const not = lengthOf(tokens, from, "don't|dont|never; do not");
  if (not > 0) {
    const forget = lengthOf(tokens, from + not, 'forget to|the|your|that');
    if (forget > 0 || (view.polite && !says(tokens, from + not, 'hesitate')))
      return { ...request(view, -1), verb: from + not + forget };
  }
  const does = lengthOf(
    tokens,
    from,
    'do tell|send|let|come|give|bring|call|write|join|have; be so|sure good|kind|to as|to|bring|send',
  );
  if (does > 0) return request(view, does === 2 ? from + 1 : from + 4);
  if (
    says(tokens, from, 'may i|we') &&
    from + 2 < to &&
    !says(tokens, from + 2, 'wish|say|add|remind|suggest|introduce')
  )
    return question('you', 'decision');
  if (
    says(tokens, from, 'needed|wanted|required') &&
    (at(tokens, to).word === ':' || (view.first && from + 1 < to && at(tokens, from + 1).word !== 'to'))
  )
    return statement('action', false, 'nobody');
  for (let place = from; place < Math.min(to - 1, from + 7); place += 1) {
    if (place > from && is(at(tokens, place - 1), BIT.CONJ) && at(tokens, place - 1).word !== 'and')
      return null;
    const unknown = lengthOf(tokens, place, UNKNOWN);
    if (unknown > 0 && mine(tokens, from, place)) {
      const found = matterAfter(tokens, place, unknown, to);
      if (found) return statement('information', place > from + 3 || found === 'hedge');
    }
    if (says(tokens, place, EXPECTED)) return statement('action', !mine(tokens, from, place));
  }
  return null;
}

/**
 * Whether the matter itself follows what is not known. "not sure which" asks; "not sure if it helps" hedges as
 * often, unless it is about the writer's own doing.
 */
function matterAfter(
  tokens: readonly Token[],
  from: number,
  length: number,
  to: number,
): 'matter' | 'hedge' | null {
  const doubts = says(tokens, from, 'not sure; unsure');
  let found: 'hedge' | null = null;
  for (let place = from + Math.max(length - 1, 1); place < Math.min(to, from + length + 5); place += 1) {
    if (is(at(tokens, place), BIT.WH) || says(tokens, place, 'if|whether i|we should|need|have'))
      return 'matter';
    if (!says(tokens, place, MATTER)) continue;
    if (!doubts) return 'matter';
    found = 'hedge';
  }
  return found;
}

/** Said of oneself: "I", "we", nothing at all, or "it is". */
function mine(tokens: readonly Token[], from: number, place: number): boolean {
  return place === from || says(tokens, from, I_WE) || says(tokens, from, "you|it|it's|just|as|your|the");
}
