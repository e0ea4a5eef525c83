import { BIT } from '../words/classes.ts';
import { is, maybeVerb, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import type { Frame, View } from './frame.ts';
import { kindOfVerb } from './kind.ts';

const MODAL = new Set(
  "can could would will won't can't couldn't wouldn't cld cant couldnt wont may might".split(' '),
);

/** Courtesies that look like requests and ask for nothing. */
const EMPTY_REQUESTS = `
  find attached|enclosed|below|the|my|herewith; see attached|below|enclosed|the|above; note;
  be advised|aware|informed|assured; don't hesitate; do not hesitate; feel free; accept my|our; excuse;
  forgive; pardon; allow me|us; enjoy; have a|fun|an|nice|great|good; take care; rest assured;
  keep in mind|up; bear in|with; trust me; believe; imagine; mind you;
  let me see|check|think|look|get|try|ask|explain|show|tell|find|just|sum|start|put|help|introduce|be|say|go|add|give|confirm|run;
  let us help; look forward; looking forward; wait; hold on; hang on; guess what; never mind;
  forget it; say hi|hello; thank; god; come on; go figure; suit yourself; no; welcome;
  stay tuned|safe|strong; get well; good; sleep well; know that; remember that; call it;
  make sense|no; get rid|ready; sounds; works; book club; do not hesitate; consider the environment; tell me about it; guess who|what|where; remember when|how|that; read the leaflet|terms|label|instructions; look at that`;

const ELSEWHERE = new Set('me us my our mine'.split(' '));

/** "could you …", "would anyone …", "can we get …", "can I have …". */
export function modalRequest(view: View): Frame | null {
  const { tokens, from, to } = view;
  const modal = at(tokens, from).word;
  if (says(tokens, from, 'would|will you look at that; can you|u believe|imagine')) return null;
  if (!MODAL.has(modal)) return null;
  // "can't you just restart it" proposes; "could you" asks.
  if (/n't$|nt$/.test(modal)) return null;
  let place = from + 1;
  if (says(tokens, place, 'one|either|any|some|each of you|us')) return request('nobody', place + 3);
  const who = at(tokens, place);
  if (
    who.word === 'you' ||
    who.word === 'u' ||
    who.word === 'ya' ||
    who.word === "y'all" ||
    who.word === 'yall'
  ) {
    place += 1;
    const everybody = is(at(tokens, place), BIT.EVERY) && at(tokens, place).word !== 'here';
    if (everybody) place += 1;
    if (says(tokens, place, 'or someone')) place += 2;
    return request(everybody ? 'everybody' : 'you', place);
  }
  if (is(who, BIT.SOME)) {
    place += 1;
    if (says(tokens, place, 'please|pls|plz')) place += 1;
    if (says(tokens, place, `else; here; around`)) place += 1;
    if (says(tokens, place, 'from|in|on')) place += 1 + (is(at(tokens, place + 1), BIT.DET) ? 2 : 1);
    return request('nobody', place);
  }
  if (is(who, BIT.EVERY)) return request('everybody', place + 1);
  if (
    (who.word === 'we' || who.word === 'i') &&
    says(tokens, skipFillers(tokens, place + 1), `get; have; ask you; please; trouble you; bother you`) &&
    at(tokens, from).word !== 'would' &&
    at(tokens, from).word !== 'will'
  ) {
    const verb = skipFillers(tokens, place + 1);
    if (who.word === 'i' && says(tokens, verb, 'ask')) return null;
    if (says(tokens, verb, 'have|get to|it|that|rid')) return null;
    return {
      kind: kindOfVerb(tokens, verb, to),
      form: 'request',
      to: who.word === 'we' ? 'nobody' : 'you',
      verb,
    };
  }
  return null;

  function request(asked: Frame['to'], next: number): Frame | null {
    let verb = skipFillers(tokens, next);
    if (at(tokens, from).word.startsWith('w') && says(tokens, verb, 'be')) {
      if (
        !says(
          tokens,
          verb,
          `
          be able to; be willing to; be so kind to; be up for; be open to; be kind enough`,
        )
      )
        return null;
      const after = skipFillers(tokens, verb + 3);
      verb = after;
    }
    if (says(tokens, verb, 'be able to')) verb += 3;
    if (says(tokens, verb, 'mind')) verb = skipFillers(tokens, verb + 1);
    else if (
      says(
        tokens,
        verb,
        `
        like; want; prefer; rather; say; think; consider; agree; see; believe; imagine; guess`,
      )
    )
      return {
        kind: says(tokens, verb, 'like|want|prefer|rather|agree') ? 'decision' : 'information',
        form: 'question',
        to: asked,
        verb,
      };
    if (verb >= to && !view.asks) return null;
    return { kind: kindOfVerb(tokens, verb, to), form: 'request', to: asked, verb: verb < to ? verb : -1 };
  }
}

/** "please send …", "send me …, please", "kindly confirm", "pls review". */
export function politeRequest(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (!view.polite || from >= to) return null;
  if (emptyRequest(tokens, from)) return null;
  const verb = at(tokens, from);
  if (says(tokens, from, "do not|don't") || says(tokens, from, "don't"))
    return { kind: 'action', form: 'request', to: 'you', verb: from + 1 };
  if (!maybeVerb(verb)) return null;
  return { kind: kindOfVerb(tokens, from, to), form: 'request', to: 'you', verb: from };
}

/** Whether the words at `from` are a courtesy that asks for nothing: "find attached", "feel free". */
export function emptyRequest(tokens: readonly Token[], from: number): boolean {
  return says(tokens, from, EMPTY_REQUESTS);
}

/** Verbs whose bare imperative is an ask of work, with or without "me". */
const ALONE = BIT.ACT;

/** "send me the list", "let me know", "review and sign by Friday". */
export function imperative(view: View): Frame | null {
  const { tokens, from, to } = view;
  const verb = at(tokens, from);
  if (verb.kind !== 'word' || !is(verb, ALONE | BIT.EMPTYVERB | BIT.EACH)) return null;
  if (emptyRequest(tokens, from) && !says(tokens, from, 'have a look|read|think')) return null;
  // "yes, ship it" agrees to what was asked.
  if (at(tokens, from - 1).word === ',' && is(at(tokens, from - 2), BIT.ACK)) return null;
  if (says(tokens, from, 'let me|us know|have') || says(tokens, from, 'lemme know')) return make(from);
  if (says(tokens, from, 'let') || (says(tokens, from, 'help') && at(tokens, from + 1).word !== 'me'))
    return null;
  const next = at(tokens, from + 1);
  if (is(verb, BIT.ACT) && ELSEWHERE.has(next.word) && from + 1 < to) return make(from);
  if (
    says(
      tokens,
      from,
      `
      get back to me|us; make sure; be sure to; remember to; keep me|us; get in touch; take a look;
      have a look; have a read; give a; get with; set up; note that; reach out; sign off; follow up;
      check with; check in; look into; fill out|in; turn in; find out; go ahead; feel`,
    )
  )
    return says(tokens, from, 'note|feel') ? null : make(from);
  if (!is(verb, BIT.ACT) && !(view.first && is(verb, BIT.EACH))) return null;
  // A noun that looks like a verb: "report is ready", "plan for today", "update: done", "test results".
  if (from + 1 >= to) return null;
  if (is(next, BIT.AUX) || next.word === "'s" || next.kind === 'punct') return null;
  const takesObject =
    is(next, BIT.DET | BIT.DEICTIC) || next.kind === 'mention' || next.kind === 'code' || next.kind === 'url';
  const takesPlace =
    is(next, BIT.PREP) &&
    says(
      tokens,
      from,
      'call|check|ask|respond|reply|talk|speak|meet|look|contact|write|sign|submit|vote|print',
    );
  if (!takesObject && !takesPlace && !(next.capital && view.first)) {
    if (
      !(
        is(verb, BIT.ACT) &&
        !is(verb, BIT.GENERIC | BIT.NEWS | BIT.FEEL) &&
        view.first &&
        tail(tokens, from, to)
      )
    )
      return null;
  }
  const frame = make(from);
  frame.weak = true;
  return frame;

  function make(place: number): Frame {
    return { kind: kindOfVerb(tokens, place, to), form: 'request', to: 'you', verb: place };
  }
}

/** A limit in time after a bare imperative tells an order from advice: "print posters by Friday". */
function tail(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) {
    if (is(at(tokens, place), BIT.URGENT)) return true;
    if (
      says(tokens, place, 'by|before|until|till') &&
      (is(at(tokens, place + 1), BIT.TIME) || at(tokens, place + 1).kind === 'number')
    )
      return true;
  }
  return false;
}
