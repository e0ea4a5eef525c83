import type { AskNote } from '../notes.ts';
import { BIT } from '../words/classes.ts';
import { is, oneOf, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { COMFORT, CONDUCT, PLAIN, PLAIN_WORK, QUICK, SMALL } from './work-words.ts';

/** What an ask costs the one who does it. */
export interface Work {
  /** Something is to come back or to be done with: when it comes matters. */
  yields: boolean;
  /** It takes time, or alters what others count on, and does not say itself what for. */
  weighty: boolean;
}

const NO_VERB = BIT.AUX | BIT.PRONOUN | BIT.DET | BIT.POLITE | BIT.FILLER | BIT.WH;

/** Where the ask's verb stands: the one that was found, else that of "can we …", "if you could …"; -1 without any. */
function verbOf(tokens: readonly Token[], from: number, to: number, verb: string | undefined): number {
  let found = -1;
  for (let place = from; place < to; place += 1) {
    const token = at(tokens, place);
    const stem = token.word.endsWith('ing') ? token.word.slice(0, -3) : '';
    if (found < 0 && (token.word === verb || stem === verb || `${stem}e` === verb)) found = place;
    // "I need you to redo it", "may I ask if you could write it".
    if (
      (verb === undefined || verb === 'ask') &&
      token.kind === 'word' &&
      !is(token, NO_VERB) &&
      (says(tokens, place - 2, 'you|u to|could|can|would') ||
        (verb === undefined && is(at(tokens, place - 2), BIT.AUX) && is(at(tokens, place - 1), BIT.PRONOUN)))
    )
      return place;
  }
  return found;
}

function among(tokens: readonly Token[], from: number, to: number, list: string): boolean {
  for (let place = from; place < to; place += 1) {
    const { word } = at(tokens, place);
    if (oneOf(word, list) || (word.endsWith('s') && oneOf(word.slice(0, -1), list))) return true;
  }
  return false;
}

/** "send me **a** quote", "**your** grades": what does not exist yet or is the reader's own. */
const TO_MAKE = 'a an your two three some all every';

/** "every invoice", "list of all employees", "the last five years": the same work over and over. */
function many(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place < from + 10; place += 1) {
    if (
      says(tokens, place, 'every|everything|all|each|whole|entire') &&
      !says(tokens, place - 1, 'at|after|you|we|they|us|thank|above|for') &&
      !is(at(tokens, place + 1), BIT.AUX | BIT.ACK | BIT.CONJ | BIT.TIME)
    )
      return true;
    if (says(tokens, place, 'of|from everybody|everyone')) return true;
    if (says(tokens, place, 'last|past') && is(at(tokens, place + 2), BIT.TIME)) return true;
  }
  return false;
}

/** "The serial numbers of the scanners", "the measurements for the doors": to be gathered before they can be sent. */
function gathered(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1)
    if (says(tokens, place, 'the|all'))
      for (let next = place + 1; next < place + 4; next += 1)
        if (/[^s]s$/.test(at(tokens, next).word) && says(tokens, next + 1, 'of|for|from')) return true;
  return false;
}

/** What the ask that covers its span of the sentence costs its reader. */
export function workOf(tokens: readonly Token[], ask: AskNote): Work {
  let from = 0;
  while (from < tokens.length && at(tokens, from).end <= ask.start) from += 1;
  let to = from;
  while (to < tokens.length && at(tokens, to).start < ask.end) to += 1;
  if (says(tokens, from, "don't|dont|never; do not")) {
    const verb = at(tokens, from + (at(tokens, from).word === 'do' ? 2 : 1));
    return { yields: false, weighty: verb.kind === 'word' && !oneOf(verb.word, COMFORT) };
  }
  const verb = verbOf(tokens, from, to, ask.verb);
  const token = at(tokens, verb);
  const { word } = token;
  const next = verb < 0 ? from : verb + 1;
  const telling = ask.kind === 'information';
  const judged = says(
    tokens,
    verb,
    'let me|us know if|whether|what|which; tell me|us if|whether; let me|us have',
  );
  const gives = oneOf(word, 'send give share mail email have get') || says(tokens, next, 'me|us');
  const small =
    ask.kind === 'scheduling' ||
    (!judged &&
      ((telling && word !== 'confirm') ||
        (gives
          ? !gathered(tokens, next, to) &&
            (among(tokens, next, next + 4, QUICK) || !among(tokens, next, next + 3, TO_MAKE))
          : among(tokens, next, next + 4, PLAIN)) ||
        says(tokens, verb, 'stop by|in; check|see if|whether|with|in') ||
        ((is(token, BIT.MEET) || oneOf(word, SMALL)) &&
          !says(tokens, next, 'a look; into|over|through|down|off|out|together|away|back'))));
  // "I need three boxes" wants something, but of nobody.
  const wants = verb >= 0 || ask.form !== 'statement' || among(tokens, from, to, 'you your');
  return {
    yields: !small && wants && !oneOf(word, CONDUCT),
    weighty:
      many(tokens, next) ||
      (gives && among(tokens, next, to, 'access right permission admin owner editor key')) ||
      (!small && !judged && !telling && verb >= 0 && !is(token, BIT.DECIDE) && !oneOf(word, PLAIN_WORK)) ||
      (says(tokens, verb, 'come|work|stay|be') &&
        among(tokens, next, to, 'saturday sunday weekend late longer earlier')),
  };
}
