import { BIT } from '../words/classes.ts';
import { is, lengthOf, maybeVerb, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { type Frame, question, request, type View } from './frame.ts';
import { limited } from './limits.ts';

/** Courtesies and asides that look like requests and ask for nothing. "let me …" goes on with what the writer does. */
const EMPTY_REQUESTS = `
  find|see attached|enclosed|below|the|my|above; note; be advised|aware|assured; don't hesitate; do not hesitate; feel free; accept my|our;
  excuse; forgive; pardon; allow me|us; enjoy; have a|fun|an|nice|great|good; take care; rest assured; keep|bear in|with; keep up; look|looking forward;
  hold|hang on; wait a|until|till; thank; no; welcome; good; stay safe|tuned; get well|ready; know|remember that; remember when|how; consider the environment;
  tell me about; read the leaflet|terms|label|instructions`;

/** Whether the words at `from` are a courtesy that asks for nothing: "find attached", "feel free". */
export function emptyRequest(tokens: readonly Token[], from: number): boolean {
  return (
    says(tokens, from, EMPTY_REQUESTS) ||
    (says(tokens, from, 'let me') && !says(tokens, from + 2, 'know|have'))
  );
}

/** "could you …", "would anyone …", "can we get …", "can I have …". */
export function modalRequest(view: View): Frame | null {
  const { tokens, from, to } = view;
  // "can't you just restart it" proposes; "could you" asks.
  if (
    !says(tokens, from, 'can|could|would|will|cld') ||
    says(tokens, from, 'can you|u believe|imagine; would you look at that')
  )
    return null;
  const who = from + 1;
  const some = lengthOf(tokens, who, 'one|either|any|some|each of you|us');
  if (some > 0) return asked('nobody', who + some);
  if (says(tokens, who, "you|u|ya|y'all|yall")) {
    const every = is(at(tokens, who + 1), BIT.EVERY) && !says(tokens, who + 1, 'here');
    return asked(
      every ? 'everybody' : 'you',
      who + (every ? 2 : 1) + lengthOf(tokens, who + 1, 'two|both; or someone'),
    );
  }
  if (is(at(tokens, who), BIT.SOME)) {
    let place = skipFillers(tokens, who + 1 + lengthOf(tokens, who + 1, 'else|here|around'));
    // "can someone from the band …".
    if (says(tokens, place, 'from|in|on|with')) place += is(at(tokens, place + 1), BIT.DET) ? 3 : 2;
    return asked('nobody', place);
  }
  if (is(at(tokens, who), BIT.EVERY)) return asked('everybody', who + 1);
  const gets = skipFillers(tokens, who + 1);
  if (
    says(tokens, from, 'can|could we|i') &&
    says(tokens, gets, 'get|please|trouble|bother|have') &&
    !says(tokens, gets, 'have|get to|it|that|rid')
  )
    return request(view, gets, at(tokens, who).word === 'we' ? 'nobody' : 'you');
  return null;

  function asked(of: Frame['to'], next: number): Frame | null {
    let verb = skipFillers(tokens, next);
    const able = lengthOf(
      tokens,
      verb,
      'be able|willing|open to; be up for; be kind enough to; be so kind|good to|as',
    );
    if (!able && says(tokens, from, 'would|will') && says(tokens, verb, 'be')) return null;
    verb = skipFillers(tokens, verb + able);
    if (says(tokens, verb, 'mind')) verb = skipFillers(tokens, verb + 1);
    else if (says(tokens, verb, 'like|want|prefer|rather|agree')) return question(of, 'decision', verb);
    else if (says(tokens, verb, 'say|think|consider|see|guess')) return question(of, 'information', verb);
    if (verb >= to) return view.asks ? request(view, -1, of) : null;
    return request(view, verb, of);
  }
}

/** "please send …", "send me …, please", "kindly confirm", "pls review". */
export function politeRequest(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (!view.polite || from >= to || emptyRequest(tokens, from)) return null;
  const not = lengthOf(tokens, from, "don't|dont|never; do not");
  if (not > 0) return { ...request(view, -1), verb: from + not };
  return maybeVerb(at(tokens, from)) ? request(view, from) : null;
}

/** "send me the list", "let me know", "review and sign by Friday". */
export function imperative(view: View): Frame | null {
  const { tokens, from, to } = view;
  const verb = at(tokens, from);
  const next = at(tokens, from + 1);
  if (verb.kind !== 'word' || !is(verb, BIT.ACT | BIT.EMPTYVERB | BIT.EACH)) return null;
  if (emptyRequest(tokens, from) && !says(tokens, from, 'have a look|read|think')) return null;
  // "yes, ship it" agrees to what was asked.
  if (at(tokens, from - 1).word === ',' && is(at(tokens, from - 2), BIT.ACK)) return null;
  if (says(tokens, from, 'let me|us know|have; lemme know')) return request(view, from);
  if (says(tokens, from, 'let') || (says(tokens, from, 'help') && next.word !== 'me')) return null;
  if (
    (is(verb, BIT.ACT) && says(tokens, from + 1, 'me|us|my|our|mine') && from + 1 < to) ||
    says(
      tokens,
      from,
      `get back to me|us; get in|with touch; make sure; be sure to; remember to; keep me|us; take|have a look|read|think; give a; set up;
      reach out; sign off; follow up; check with|in; look into; fill out|in; turn in; find out; go ahead and`,
    ) ||
    // An errand to a third person: "tell Rosa …", "remind them …".
    (says(tokens, from, 'tell|remind|notify') &&
      (next.capital || says(tokens, from + 1, 'him|her|them|everyone|everybody|the')))
  )
    return request(view, from, 'you', says(tokens, from, 'have|take a look|read'));
  if (!is(verb, BIT.ACT) && !(view.first && is(verb, BIT.EACH))) return null;
  // A noun that looks like a verb: "report is ready", "plan for today", "update: done", "test results".
  if (from + 1 >= to || is(next, BIT.AUX) || next.word === "'s" || next.kind === 'punct') return null;
  const takesObject =
    is(next, BIT.DET | BIT.DEICTIC) || next.kind === 'mention' || next.kind === 'code' || next.kind === 'url';
  const takesPlace =
    is(next, BIT.PREP) &&
    says(
      tokens,
      from,
      'call|check|ask|respond|reply|talk|speak|meet|look|contact|write|sign|submit|vote|print|wait',
    );
  const clear = is(verb, BIT.ACT) && !is(verb, BIT.GENERIC | BIT.NEWS | BIT.FEEL);
  const pressed = view.first && clear && limited(tokens, from + 1, to, 'by|before|until|till');
  if (!takesObject && !takesPlace && !(next.capital && view.first) && !pressed) return null;
  return request(view, from, 'you', true);
}
