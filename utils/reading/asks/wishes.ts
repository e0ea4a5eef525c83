import { BIT } from '../words/classes.ts';
import { is, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { duty, type Frame, statement, type View } from './frame.ts';
import { meets } from './kind.ts';

/** The writer as subject. */
export const I_WE = "i|we|i'd|we'd|i'm|we're|id|im|i'll|we'll|i've|we've";

/** Where the words after "I need", "we'd like" lead. */
function wanted(view: View, place: number): Frame | null {
  const { tokens, to } = view;
  const token = at(tokens, place);
  if (place >= to) return null;
  if (token.word === 'to') {
    const verb = skipFillers(tokens, place + 1);
    if (says(tokens, verb, 'hear from you; get your|an|some; have your|a|an; ask|request you'))
      return statement('action', false, 'you', verb);
    if (says(tokens, verb, 'see if')) return null;
    if (meets(tokens, verb)) return statement('scheduling', true, 'you', verb);
    return says(tokens, verb, 'know|understand|hear|see|learn')
      ? statement('information', false, 'you', verb)
      : null;
  }
  if (says(tokens, place, "you|u|y'all")) {
    const every = is(at(tokens, place + 1), BIT.EVERY);
    return duty(view, afterTo(tokens, place + (every ? 2 : 1)), every ? 'everybody' : 'you');
  }
  if (is(token, BIT.SOME)) return duty(view, afterTo(tokens, place + 1), 'nobody');
  return is(token, BIT.EVERY) && token.word !== 'all' ? statement('action', false, 'everybody') : null;
}

/** The verb at `place`, with or without "to" before it. */
export function afterTo(tokens: readonly Token[], place: number): number {
  return skipFillers(tokens, at(tokens, place).word === 'to' ? place + 1 : place);
}

/** "I need …", "we'd like you to …", "looking for …", "waiting on your …". */
export function wish(view: View): Frame | null {
  const { tokens, from, to } = view;
  let place = from;
  const mine = says(tokens, place, I_WE);
  if (mine) place = skipFillers(tokens, place + 1);
  if (mine && says(tokens, place, 'do|really|would|will|must')) place = skipFillers(tokens, place + 1);
  const own = mine || view.first;
  const next = skipFillers(tokens, place + 1);
  if (own && says(tokens, place, 'need|require|want|like')) {
    const found = wanted(view, next);
    if (found) return found;
    const verb = at(tokens, place).word;
    if (verb === 'like' || at(tokens, next).word === 'to' || (verb === 'want' && !mine)) return null;
    if (says(tokens, next, 'help|advice|input|feedback|approval|sign-off|confirmation'))
      return statement(
        says(tokens, next, 'approval|sign-off') ? 'decision' : 'information',
        false,
        dutyOf(tokens, next, to),
      );
    if (verb === 'want') return statement('action', true);
    return next < to &&
      (mine ||
        is(at(tokens, next), BIT.DET) ||
        at(tokens, next).kind === 'number' ||
        says(tokens, next, 'more|one|two|three|at'))
      ? statement('action', verb !== 'need')
      : null;
  }
  if (own && says(tokens, place, 'could|can use') && at(tokens, place + 2).word !== 'to')
    return statement('action', !says(tokens, place + 2, 'your|a|some|help|another'));
  if (says(tokens, place, 'appreciate|grateful|thankful') && at(tokens, from).word !== 'thanks')
    return says(tokens, place + 1, 'it if; if|your|any|a|you') ? statement() : null;
  if (own && says(tokens, place, 'wondering|curious|wonder'))
    return says(tokens, place + 1, 'about') || unknown(tokens, place + 1) ? statement('information') : null;
  if (says(tokens, place, 'was|were wondering|hoping'))
    return unknown(tokens, place + 2) || says(tokens, place + 2, 'you|someone|anyone; that you; we could')
      ? statement(
          says(tokens, place + 1, 'hoping') ? 'action' : 'information',
          false,
          dutyOf(tokens, place + 2, to),
        )
      : null;
  if (says(tokens, place, 'hoping you|someone|anyone; hope you can|could'))
    return statement('action', false, dutyOf(tokens, place, to));
  if (own && says(tokens, place, 'looking|searching for; seeking')) {
    const sought = place + (at(tokens, place).word === 'seeking' ? 1 : 2);
    if (is(at(tokens, sought), BIT.SOME) || says(tokens, sought, 'volunteers'))
      return statement('action', false, 'nobody');
    return statement('information', !says(tokens, sought, 'feedback|input|your|help|advice'));
  }
  if (own && says(tokens, place, 'waiting for|on your|you; awaiting|pending your|you')) return statement();
  if (mine && says(tokens, place, 'ask|request|asking|requesting|urge|invite|encourage')) {
    const whom = says(tokens, place + 1, 'that') ? place + 2 : place + 1;
    // "we ask all contributors" is a custom of the house, "we'd ask all tenants" a request.
    if (
      (at(tokens, whom).word === 'all' && says(tokens, from, "i'd|we'd")) ||
      says(tokens, whom, 'you|everyone|everybody|your|anyone|someone; for your|a|an|the; all of|to')
    )
      return statement('action', false, is(at(tokens, whom), BIT.EVERY) ? 'everybody' : 'you');
    if (unknown(tokens, whom)) return statement('information');
  }
  // "I suggest that we …" waits for a yes; "I'd suggest adding …" gives an opinion.
  if (mine && says(tokens, place, 'suggest|propose|recommend that|we|you|a|an|to'))
    return statement('decision', true);
  return null;
}

/** "if", "whether" or a question word: what is not known follows. */
function unknown(tokens: readonly Token[], place: number): boolean {
  return says(tokens, place, 'if|whether') || is(at(tokens, place), BIT.WH);
}

function dutyOf(tokens: readonly Token[], from: number, to: number): Frame['to'] {
  for (let place = from; place < to; place += 1) {
    if (is(at(tokens, place), BIT.SOME)) return 'nobody';
    if (at(tokens, place).word === 'you') break;
  }
  return 'you';
}

/** "would be great if you …", "it'd be helpful to have …". */
export function niceIf(view: View): Frame | null {
  const { tokens, from, to } = view;
  let place = from;
  if (says(tokens, place, 'it|that|this')) place += 1;
  if (!says(tokens, place, "would|will|it'd|that'd")) return null;
  place = skipFillers(tokens, place + 1);
  if (says(tokens, place, 'help')) place += 1;
  else {
    if (!says(tokens, place, 'be')) return null;
    place = skipFillers(tokens, place + 1);
    if (says(tokens, place, 'a')) place = skipFillers(tokens, place + 1);
    if (
      !is(at(tokens, place), BIT.ACK) &&
      !says(tokens, place, 'helpful|useful|wonderful|ideal|best|kind|appreciated|big')
    )
      return null;
  }
  for (let next = place + 1; next < Math.min(to, place + 4); next += 1) {
    if (!says(tokens, next, 'if|to|for')) continue;
    // "nice to have, but …" and "nice to see you" wait for nothing.
    if (next + 2 >= to || says(tokens, next, 'to see|be')) return null;
    return statement(
      'action',
      says(tokens, next, 'if i|he|she|it|they'),
      is(at(tokens, next + 1), BIT.SOME) || says(tokens, next + 1, 'one|any|some of') ? 'nobody' : 'you',
    );
  }
  return null;
}
