import type { AskKind } from '../reading.ts';
import { BIT } from '../words/classes.ts';
import { is, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** What an ask with this verb is after. `from` is the verb's place, `to` the end of its clause. */
export function kindOfVerb(tokens: readonly Token[], from: number, to: number): AskKind {
  const verb = at(tokens, from);
  if (says(tokens, from, 'let me|us|them know; get back'))
    return decides(tokens, from, to) ? 'decision' : 'information';
  if (says(tokens, from, 'sign off; weigh in')) return 'decision';
  if (
    (is(verb, BIT.MEET) && !says(tokens, from, 'call the|a|them|him|her|off')) ||
    says(tokens, from, 'find a time|slot; set up|a')
  )
    return 'scheduling';
  if (is(verb, BIT.DECIDE)) return 'decision';
  if (verb.word === 'confirm' || is(verb, BIT.TELL)) return verb.word === 'update' ? 'action' : 'information';
  return decides(tokens, from, to) ? 'decision' : 'action';
}

function decides(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) {
    if (
      says(
        tokens,
        place,
        'approval|sign-off|go-ahead|ok|okay|decision|permission|consent|yes|preference|vote|+1',
      ) ||
      (is(at(tokens, place), BIT.DECIDE) && at(tokens, place - 1).word === 'to')
    )
      return true;
  }
  return false;
}

const WHEN = 'available|free|around|in|meet|call|chat|sync|lunch|slot|time|join|attend';

/** What a question is after. */
export function kindOfQuestion(tokens: readonly Token[], from: number, to: number): AskKind {
  if (says(tokens, from, 'should|shall|can|could|may we|i'))
    return is(at(tokens, from + 2), BIT.MEET) ? 'scheduling' : 'decision';
  if (
    says(
      tokens,
      from,
      `do you|we want|prefer; would you prefer|like|rather; are you ok|okay|fine|happy|good;
      is it|that|this ok|okay|fine|alright`,
    )
  )
    return 'decision';
  if (says(tokens, from, 'when; what time|day'))
    for (let place = from; place < to; place += 1) if (says(tokens, place, WHEN)) return 'scheduling';
  return says(tokens, from, 'are|r you|u') && says(tokens, from + 2, WHEN) ? 'scheduling' : 'information';
}

/** A verb of coming together, not the noun: "meet", "sit down with", "have lunch". */
export function meets(tokens: readonly Token[], place: number): boolean {
  const token = at(tokens, place);
  return (
    (is(token, BIT.MEET) && !is(token, BIT.GREET) && !is(at(tokens, place - 1), BIT.DET)) ||
    says(
      tokens,
      place,
      `sit down|with; get together|with|everyone; catch|fill you; catch up; gather; find|set a; set up; grab; go over; see you;
      have a|another|the call|meeting|chat|talk|conference|quick|lunch|coffee; have lunch|dinner|coffee; spend some|more time`,
    )
  );
}
