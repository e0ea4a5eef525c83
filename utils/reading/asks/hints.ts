import { BIT } from '../words/classes.ts';
import { is, lengthOf, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import type { Frame, View } from './frame.ts';
import { kindOfVerb } from './kind.ts';

const make = (kind: Frame['kind'], weak = false, to: Frame['to'] = 'you'): Frame => ({
  kind,
  form: 'statement',
  to,
  verb: -1,
  weak,
});

/** What one does not know and the reader does: "not sure which", "unclear to me who", "just checking if". */
const UNKNOWN = `
  not sure|clear|certain; unsure; unclear; checking if|whether; wanted|want|meant to ask|check|inquire|enquire|know|follow|hear; writing to ask|inquire|enquire|request|check;
  interested|curious|keen|eager to learn|know|hear|understand; love|like to know|hear|learn; need to know; required|have to know;
  like|would like to know`;

/** Words after which the matter itself follows. */
const MATTER = /^(?:if|whether|which|who|whose|what|when|where|why|how|about|that|from|you|up|to|your)$/;

/** What is expected of the reader without being asked: "you owe me", "look forward to receiving". */
const EXPECTED = `
  look|looking forward to hearing|receiving|your|discussing|speaking|talking; hoping|hope to hear|get|have|receive;
  you still owe|have; you owe; you have until; it remains for you; would|should be most|very|so|much|really|extremely obliged|grateful|thankful|glad; be obliged|thankful|glad if|for;
  be grateful for; be interested to; missing is|are your; waiting for|on your; ask|asks|request|requests|require|requires you|your|an|a|the original; must|hereby|would|to ask|request you;
  imperative|essential|important|vital|crucial that|for you; not yet received; haven't received your; we lack; we still lack|miss|need; we|i need|require a|the|your|an; still missing|lack|lacking;
  could|can do with; welcome by; any chance of|that|you|to; do me a; you happen to; happen to have|know; enjoy having you; you can|could provide|give|share|offer|spare; up for lunch|dinner|coffee|drinks`;

/** A thing of the reader's own that is not there: "your timesheet isn't in yet". */
function lacksYours(tokens: readonly Token[], from: number, to: number): boolean {
  if (!says(tokens, from, 'your|ur')) return false;
  for (let place = from + 2; place < Math.min(to, from + 9); place += 1)
    if (
      says(
        tokens,
        place,
        "isn't|isnt|hasn't|hasnt|aren't|arent; is|are|has|have not|missing|overdue|due|needed|required|welcome; would|will be welcome|appreciated|needed|helpful",
      )
    )
      return true;
  return false;
}

/** Asks that are told by what is missing, unknown, expected or allowed, at or near the opening of a clause. */
export function hint(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (lacksYours(tokens, from, to)) return make('action');
  if (
    says(tokens, from, "don't|dont forget|hesitate to tell|send|bring|let") &&
    !says(tokens, from + 1, 'hesitate')
  )
    return { ...make('action'), form: 'request', verb: from + 3 };
  if (
    says(tokens, from, "don't|dont|never; do not") &&
    view.polite &&
    !says(tokens, from + 1, 'hesitate; not hesitate')
  )
    return { ...make('action'), form: 'request', verb: from + (at(tokens, from).word === 'do' ? 2 : 1) };
  if (
    says(tokens, from, 'do tell|send|let|come|give|bring|call|write|join|have') ||
    says(tokens, from, 'be so|sure good|kind|to as|bring|send')
  ) {
    const verb = at(tokens, from).word === 'do' ? from + 1 : from + 4;
    return { ...make(kindOfVerb(tokens, verb, to)), form: 'request', verb };
  }
  if (
    says(tokens, from, 'may i|we') &&
    from + 2 < to &&
    !says(tokens, from + 2, 'wish|say|add|remind|suggest|introduce')
  )
    return { ...make('decision'), form: 'question' };
  if (says(tokens, from, 'needed|wanted|required') && from + 1 === to && at(tokens, to).word === ':')
    return make('action', false, 'nobody');
  if (says(tokens, from, 'needed|wanted|required') && at(tokens, from + 1).word !== 'to' && view.first)
    return make('action', false, 'nobody');
  for (let place = from; place < Math.min(to - 1, from + 7); place += 1) {
    if (place > from && is(at(tokens, place - 1), BIT.CONJ) && at(tokens, place - 1).word !== 'and')
      return null;
    const unknown = lengthOf(tokens, place, UNKNOWN);
    if (unknown > 0 && mine(tokens, from, place)) {
      for (let next = place + unknown - 1; next <= Math.min(to - 1, place + unknown + 4); next += 1)
        if (MATTER.test(at(tokens, next).word) && next > place) return make('information', place > from + 3);
    }
    if (says(tokens, place, EXPECTED)) return make('action', !mine(tokens, from, place));
  }
  return null;
}

/** Said of oneself: "I", "we", nothing at all, or "it is". */
function mine(tokens: readonly Token[], from: number, place: number): boolean {
  return (
    place === from ||
    /^(?:i|we|you|it|i'm|i'd|i've|we're|we'd|we've|it's|im|id|just|as|your|the)$/.test(at(tokens, from).word)
  );
}

/** "We could have lunch", "I'd love to talk", "maybe we can sit down": a meeting waits for a yes. */
export function meeting(view: View): Frame | null {
  const { tokens, from, to } = view;
  const start = says(tokens, from, 'maybe|perhaps') ? from + 1 : from;
  const length = lengthOf(
    tokens,
    start,
    `we should|could|can|might|shoudl|must|need|have; we will|'ll have|need to; i would|'d like|love|enjoy to; i'd|we'd|id like|love|enjoy|appreciate to|a; would definitely|really|love|like to|like;
    i hope we can|could; i was hoping|thinking we|that`,
  );
  if (length === 0) return null;
  for (let place = start + length; place < Math.min(to, start + length + 6); place += 1) {
    const token = at(tokens, place);
    if (
      (is(token, BIT.MEET) && !is(token, BIT.GREET) && !is(at(tokens, place - 1), BIT.DET)) ||
      says(
        tokens,
        place,
        'sit down|with; get together; catch you|up; have a|lunch|dinner|coffee|another; gather; discussion',
      )
    )
      return {
        kind: 'scheduling',
        form: 'statement',
        to: 'you',
        verb: skipFillers(tokens, place),
        weak: true,
      };
  }
  return null;
}

const REWORK = new Set(
  'rephrase reword rewrite split merge shorten cut drop trim delete remove add move swap cite define expand clarify simplify capitalise capitalize italicise hyphenate align number spell consider avoid use replace explain mention check fix correct insert put start end aim tighten rename reorder condense link update'.split(
    ' ',
  ),
);

/** Notes beside a passage: "nit: missing comma", "s/effect/affect", "citation needed", "maybe split this". */
export function nit(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (!view.first || view.polite) return null;
  const start =
    says(tokens, from, 'nit|typo|minor|suggestion') && at(tokens, to).word === ':' ? to + 1 : from;
  const first = at(tokens, start);
  const lacks =
    start > from ||
    /^s\/[^/]+\/[^/]*$/.test(first.word) ||
    says(
      tokens,
      from,
      "should|could read; needs a|an|more|another|to; missing; typo; double space; extra; i'd|id move|rather|cut|drop|put|delete|remove|prefer|split|start|use|write; too long|short|vague|formal|much|many; rather; contradicts; contradict; citation",
    ) ||
    says(tokens, to - 2, 'citation|source|reference|figure|date needed|missing|required');
  const better = says(tokens, from, 'could be') && /(?:er|more|less)$/.test(at(tokens, from + 2).word);
  const weak = make('action', true);
  if (lacks || better) return weak;
  const verb = says(tokens, from, 'maybe|perhaps|better|instead') ? from + 1 : from;
  return REWORK.has(at(tokens, verb).word) && verb + 1 <= to && at(tokens, verb + 1).word !== ':'
    ? { ...weak, form: 'request', verb }
    : null;
}
