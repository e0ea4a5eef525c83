import { BIT } from '../words/classes.ts';
import { is, lengthOf, says } from '../words/match.ts';
import { at } from '../words/tokens.ts';
import { type Frame, request, statement, type View } from './frame.ts';

const REWORK =
  'consider|rephrase|reword|rewrite|split|shorten|cut|drop|trim|delete|remove|add|move|swap|cite|define|expand|clarify|simplify|spell|avoid|use|replace|explain|mention|check|fix|correct|insert|start|end|aim|tighten|rename|link|update|extract';

/** Notes beside a passage: "nit: missing comma", "s/effect/affect", "citation needed", "maybe split this". */
export function nit(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (!view.first || view.polite) return null;
  const label = says(tokens, from, 'nit|typo|minor|suggestion') && at(tokens, to).word === ':';
  if (
    label ||
    (at(tokens, from).word.startsWith('s/') && /^s\/[^/]+\/[^/]*$/.test(at(tokens, from).word)) ||
    (says(
      tokens,
      from,
      "should|could read|say|be; needs a|an|more|another|to; missing; typo; double space; extra; i'd|id move|rather|cut|drop|put|prefer|split|start|use; too long|short|vague|formal; rather; contradicts",
    ) &&
      !(
        says(tokens, from, 'should|could be') && !/["“'`]|er$|^more$|^less$/.test(at(tokens, from + 2).word)
      )) ||
    says(tokens, to - 2, 'citation|source|reference|figure needed|missing')
  )
    return statement('action', true);
  const verb = from + lengthOf(tokens, from, 'maybe|perhaps|better|instead');
  return says(tokens, verb, REWORK) &&
    verb + 1 <= to &&
    at(tokens, verb + 1).word !== ':' &&
    !is(at(tokens, verb + 1), BIT.AUX)
    ? { ...request(view, -1, 'you', true), verb }
    : null;
}
