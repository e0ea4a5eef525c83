import { BIT } from '../words/classes.ts';
import { is, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import type { Frame, View } from './frame.ts';
import { kindOfVerb } from './kind.ts';

export const I_WE = new Set([
  'i',
  'we',
  "i'd",
  "we'd",
  "i'm",
  "we're",
  'id',
  'im',
  "i'll",
  "we'll",
  "i've",
  "we've",
]);

/** Where the words after "I need", "we'd like" lead. */
function wanted(tokens: readonly Token[], place: number, to: number): Frame | null {
  const token = at(tokens, place);
  if (place >= to) return null;
  if (says(tokens, place, 'to')) {
    const verb = skipFillers(tokens, place + 1);
    if (
      says(tokens, verb, 'know|understand|hear|see|learn|ask you|request') &&
      !says(tokens, verb, 'see if') &&
      !says(tokens, verb, 'hear from')
    )
      return { kind: 'information', form: 'statement', to: 'you', verb };
    if (
      says(tokens, verb, 'hear from you') ||
      says(tokens, verb, 'get your|an|some') ||
      says(tokens, verb, 'have your|a|an')
    )
      return { kind: 'action', form: 'statement', to: 'you', verb };
    if (
      is(at(tokens, verb), BIT.MEET) ||
      says(
        tokens,
        verb,
        'sit down|with; get together; spend some|a|more time; see you; go over; have a|the|another call|meeting|chat|talk|lunch|conference',
      )
    )
      return { kind: 'scheduling', form: 'statement', to: 'you', verb, weak: true };
    return null;
  }
  if (says(tokens, place, "you|u|y'all")) {
    const every = is(at(tokens, place + 1), BIT.EVERY);
    const verb = skipFillers(
      tokens,
      place + (every ? 2 : 1) + (says(tokens, place + (every ? 2 : 1), 'to') ? 1 : 0),
    );
    return { kind: kindOfVerb(tokens, verb, to), form: 'statement', to: every ? 'everybody' : 'you', verb };
  }
  if (is(token, BIT.SOME)) {
    const verb = skipFillers(tokens, place + 1 + (says(tokens, place + 1, 'to') ? 1 : 0));
    return { kind: kindOfVerb(tokens, verb, to), form: 'statement', to: 'nobody', verb };
  }
  if (is(token, BIT.EVERY) && token.word !== 'all')
    return { kind: 'action', form: 'statement', to: 'everybody', verb: -1 };
  return null;
}

/** "I need …", "we'd like you to …", "looking for …", "waiting on your …". */
export function wish(view: View): Frame | null {
  const { tokens, from, to } = view;
  const plain = (asked: Frame['to'], kind: Frame['kind'] = 'action', weak = false): Frame => ({
    kind,
    form: 'statement',
    to: asked,
    verb: -1,
    weak,
  });
  let place = from;
  const mine = I_WE.has(at(tokens, place).word);
  if (mine) place = skipFillers(tokens, place + 1);
  if (says(tokens, place, 'do|really|would|will') && mine) place = skipFillers(tokens, place + 1);
  const verb = at(tokens, place).word;
  if ((mine || view.first) && (verb === 'need' || verb === 'require' || verb === 'want' || verb === 'like')) {
    const next = skipFillers(tokens, place + 1);
    const found = wanted(tokens, next, to);
    if (found) return found;
    if (verb === 'like') return null;
    if (says(tokens, next, 'to')) return null;
    if (verb === 'want' && !mine) return null;
    if (says(tokens, next, 'help|advice|input|feedback|approval|sign-off|confirmation'))
      return plain(
        dutyOf(tokens, next, to),
        says(tokens, next, 'approval|sign-off') ? 'decision' : 'information',
      );
    if (
      verb === 'need' &&
      next < to &&
      (mine ||
        says(
          tokens,
          next,
          'the|your|a|an|this|that|these|those|all|some|more|one|two|three|four|five|six|another|at|any|my|his|her|their',
        ) ||
        at(tokens, next).kind === 'number')
    )
      return plain('you', 'action', mine && verb !== 'need');
    return verb === 'want' ? plain('you', 'action', true) : null;
  }
  if (says(tokens, place, 'could|can use') && (mine || view.first) && at(tokens, place + 2).word !== 'to')
    return plain('you', 'action', !says(tokens, place + 2, 'your|a|some|help|another'));
  if (says(tokens, place, 'appreciate') || says(tokens, place, 'grateful|thankful')) {
    if (says(tokens, place + 1, 'it|if|your|any|a|you') && at(tokens, from).word !== 'thanks')
      return says(tokens, place + 1, 'it') && !says(tokens, place + 2, 'if') ? null : plain('you');
  }
  if (says(tokens, place, 'wondering|curious|wonder') && (mine || view.first))
    return says(tokens, place + 1, `if; whether; how; what; who; when; where; why; about`)
      ? plain('you', 'information')
      : null;
  if (says(tokens, place, 'was|were wondering|hoping'))
    return says(tokens, place + 2, `if; whether; you; how; what; who; that you; we could; someone; anyone`)
      ? plain(dutyOf(tokens, place + 2, to), says(tokens, place + 1, 'hoping') ? 'action' : 'information')
      : null;
  if (says(tokens, place, 'hoping you|someone|anyone') || says(tokens, place, 'hope you can|could'))
    return plain(dutyOf(tokens, place, to));
  if (
    says(tokens, place, 'looking|searching|seeking|look|search') &&
    (says(tokens, place + 1, 'for') || verb === 'seeking') &&
    (mine || view.first) &&
    verb !== 'look'
  ) {
    const next = place + (verb === 'seeking' ? 1 : 2);
    if (is(at(tokens, next), BIT.SOME) || says(tokens, next, 'volunteers|volunteer|a volunteer'))
      return plain('nobody');
    return plain(
      'you',
      'information',
      !says(tokens, next, 'feedback|input|your|help|advice|confirmation|approval'),
    );
  }
  if (says(tokens, place, 'waiting|awaiting|pending') && (mine || view.first)) {
    const next = place + (verb === 'waiting' ? 2 : 1);
    return says(tokens, next, 'your|you') ? plain('you') : null;
  }
  if (says(tokens, place, 'ask|request|asking|requesting|urge|invite|encourage') && mine) {
    const next = says(tokens, place + 1, 'that') ? place + 2 : place + 1;
    if (says(tokens, next, 'you|everyone|everybody|all|for|your|anyone|someone'))
      return plain(is(at(tokens, next), BIT.EVERY) ? 'everybody' : 'you');
  }
  if (says(tokens, place, 'suggest|propose|recommend') && mine && place + 1 < to)
    return plain('you', 'decision', true);
  return null;
}

function dutyOf(tokens: readonly Token[], from: number, to: number): Frame['to'] {
  for (let place = from; place < to; place += 1) {
    if (is(at(tokens, place), BIT.SOME)) return 'nobody';
    if (at(tokens, place).word === 'you') return 'you';
  }
  return 'you';
}

const GOOD = new Set(
  'great good nice helpful lovely awesome wonderful perfect ideal amazing best appreciated useful fantastic cool super brilliant fab kind'.split(
    ' ',
  ),
);

/** "would be great if you …", "it'd be helpful to have …". */
export function niceIf(view: View): Frame | null {
  const { tokens, from, to } = view;
  let place = from;
  if (says(tokens, place, 'it|that|this')) place += 1;
  if (/^(?:it|that)'d$/.test(at(tokens, place).word)) place += 1;
  else if (says(tokens, place, 'would|will')) place += 1;
  else return null;
  place = skipFillers(tokens, place);
  if (!says(tokens, place, 'be')) return null;
  place = skipFillers(tokens, place + 1);
  if (says(tokens, place, 'very|so|really|much|most|a')) place = skipFillers(tokens, place + 1);
  if (!GOOD.has(at(tokens, place).word) && !says(tokens, place, 'big help')) return null;
  for (let next = place + 1; next < Math.min(to, place + 4); next += 1) {
    if (says(tokens, next, 'if|to|for')) {
      const who = at(tokens, next + 1);
      if (says(tokens, next, 'to see|be')) return null;
      return {
        kind: 'action',
        form: 'statement',
        to: is(who, BIT.SOME) || says(tokens, next + 1, 'one|any|some of') ? 'nobody' : 'you',
        verb: -1,
        weak: says(tokens, next, 'if i|he|she|it|they'),
      };
    }
  }
  return null;
}
