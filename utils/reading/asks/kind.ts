import type { AskKind } from '../reading.ts';
import { BIT } from '../words/classes.ts';
import { is, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

const APPROVAL = new Set(
  'approval sign-off signoff go-ahead ok okay decision permission consent lgtm yes nod blessing preference vote +1'.split(
    ' ',
  ),
);

/** What an ask with this verb is after. `from` is the verb's place, `to` the end of its clause. */
export function kindOfVerb(tokens: readonly Token[], from: number, to: number): AskKind {
  const verb = at(tokens, from);
  if (says(tokens, from, 'let me|us|them know') || says(tokens, from, 'get back'))
    return decides(tokens, from, to) ? 'decision' : 'information';
  if (says(tokens, from, 'sign off') || says(tokens, from, 'weigh in')) return 'decision';
  if (is(verb, BIT.MEET) && !says(tokens, from, 'call the|a|them|him|her')) return 'scheduling';
  if (says(tokens, from, 'find a time|slot') || says(tokens, from, 'set up') || says(tokens, from, 'set a'))
    return 'scheduling';
  if (is(verb, BIT.DECIDE)) return 'decision';
  if (verb.word === 'confirm' || is(verb, BIT.TELL)) return verb.word === 'update' ? 'action' : 'information';
  if (decides(tokens, from, to)) return 'decision';
  return 'action';
}

function decides(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) {
    const token = at(tokens, place);
    if (APPROVAL.has(token.word) || (is(token, BIT.DECIDE) && at(tokens, place - 1).word === 'to'))
      return true;
  }
  return false;
}

const WHEN = new Set('available free around in meet call chat sync lunch slot time join attend'.split(' '));

/** What a question is after. */
export function kindOfQuestion(tokens: readonly Token[], from: number, to: number): AskKind {
  const first = at(tokens, from).word;
  const second = at(tokens, from + 1).word;
  if (
    (first === 'should' || first === 'shall' || first === 'can' || first === 'could' || first === 'may') &&
    (second === 'we' || second === 'i')
  ) {
    const verb = at(tokens, from + 2);
    return is(verb, BIT.MEET) ? 'scheduling' : 'decision';
  }
  if (says(tokens, from, 'do you|we want|prefer') || says(tokens, from, 'would you prefer|like|rather'))
    return 'decision';
  if (
    says(tokens, from, 'are you ok|okay|fine|happy|good') ||
    says(tokens, from, 'is it|that|this ok|okay|fine|alright')
  )
    return 'decision';
  if (first === 'when' || (first === 'what' && (second === 'time' || second === 'day'))) {
    for (let place = from; place < to; place += 1) if (WHEN.has(at(tokens, place).word)) return 'scheduling';
  }
  if (
    (first === 'are' || first === 'r') &&
    (second === 'you' || second === 'u') &&
    WHEN.has(at(tokens, from + 2).word)
  )
    return 'scheduling';
  return 'information';
}
