import { BIT } from '../words/classes.ts';
import { is, lengthOf, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import type { Frame, View } from './frame.ts';
import { kindOfVerb } from './kind.ts';

const MUST = `
  should; must; needs to; need to; has to; have to; ought to; will have|need to; 'll need|have to;
  got to`;

/** A job that is offered to whoever takes it: "anyone up for …", "can the slides be finished …". */
export function vacancy(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (
    says(
      tokens,
      from,
      'anybody|anyone free|able|willing to; any|one|some of you able|free|willing|up; is|are anyone|anybody|someone taking|able|doing|handling|covering',
    )
  )
    return { kind: 'action', form: 'request', to: 'nobody', verb: -1 };
  if (
    says(tokens, from, 'can|could|please the|this|these|those') ||
    says(tokens, from + 1, 'can|could the|this|these|those')
  )
    for (let place = from + 3; place < Math.min(to - 1, from + 9); place += 1)
      if (
        says(tokens, place, 'be|get') &&
        PARTICIPLE.test(at(tokens, place + 1).word) &&
        !NO_PARTICIPLE.test(at(tokens, place + 1).word)
      )
        return { kind: 'action', form: 'request', to: 'nobody', verb: -1 };
  return null;
}

/** "someone should …", "the pump has to be checked", "you need to …", "X needs fixing". */
export function duty(view: View): Frame | null {
  const { tokens, from, to } = view;
  const first = at(tokens, from);
  if (is(first, BIT.SOME) && !first.word.startsWith('any')) {
    const place = from + 1 + (says(tokens, from + 1, 'else|please|from') ? 1 : 0);
    const must = lengthOf(tokens, place, MUST) || lengthOf(tokens, place, 'please; can|could');
    const polite = view.polite || is(at(tokens, place - 1), BIT.POLITE);
    const bare = !view.asks && polite && is(at(tokens, place), BIT.ACT) && !is(at(tokens, place), BIT.AUX);
    if (must > 0 || bare) {
      const verb = skipFillers(tokens, place + must);
      if (says(tokens, verb, 'be|have|know')) return null;
      return { kind: kindOfVerb(tokens, verb, to), form: 'statement', to: 'nobody', verb };
    }
  }
  if (says(tokens, from, 'we need|have|must|ought to')) {
    const verb = skipFillers(tokens, from + 3);
    if (is(at(tokens, verb), BIT.ACT) && !is(at(tokens, verb), BIT.MEET))
      return {
        kind: kindOfVerb(tokens, verb, to),
        form: 'statement',
        to: 'nobody',
        verb,
        weak: !view.first && !limited(tokens, from, to),
      };
  }
  // "One of us should ask the rector."
  if (says(tokens, from, "one|either|any of us|you|y'all")) {
    const must = lengthOf(tokens, from + 3, MUST);
    const verb = skipFillers(tokens, from + 3 + must);
    if (must > 0) return { kind: kindOfVerb(tokens, verb, to), form: 'statement', to: 'nobody', verb };
  }
  if (
    says(
      tokens,
      from,
      'you|u may|might|better|will need|want|have to; you|u better; you set|send|call|come; you can come|drop',
    )
  )
    return { kind: 'action', form: 'statement', to: 'you', verb: -1, weak: true };
  if (says(tokens, from, "you|you'll|u")) {
    const short = first.word === "you'll" && says(tokens, from + 1, 'need|have to');
    const must = lengthOf(tokens, from + 1, MUST);
    if (short || must > 0) {
      const verb = skipFillers(tokens, from + 1 + (short ? 2 : must));
      if (says(tokens, verb, 'be|have|know|get|see|notice|feel|find|expect')) return null;
      return { kind: kindOfVerb(tokens, verb, to), form: 'statement', to: 'you', verb, weak: true };
    }
    if (
      says(
        tokens,
        from + 1,
        `
        are requested|required|asked|invited|expected to; are kindly|hereby requested|asked|invited`,
      )
    )
      return { kind: 'action', form: 'statement', to: 'you', verb: -1 };
    return null;
  }
  if (is(first, BIT.EVERY) && says(tokens, from + 1, 'please|pls|plz|kindly|should|must|needs')) {
    const verb = skipFillers(tokens, from + 2 + (says(tokens, from + 2, 'to') ? 1 : 0));
    return { kind: kindOfVerb(tokens, verb, to), form: 'statement', to: 'everybody', verb };
  }
  return impersonal(view);
}

/** Words that can stand between a thing and its duty: "still", "really", "urgently". */
const ADVERBS = /^(?:still|really|also|urgently|now|just|badly|definitely|probably|maybe)$/;

const NO_PARTICIPLE =
  /^(?:needed|supposed|different|open|even|then|correct|right|fine|good|used|able|interested|allowed|ready|present|absent|patient|silent|worried|scared|ashamed|excited|expected|led|red|bed|fed)$/;

const PARTICIPLE = /(?:ed|en|nt|ne|ht|ut|de|ld|ept|ad|id|un)$/;

/**
 * A thing that waits for a doer: a subject that is no person, then "needs to be done", "has to go to the garage",
 * "still needs a translator", "wants repainting".
 */
function impersonal(view: View): Frame | null {
  const { tokens, from, to } = view;
  const limit = Math.min(to - 1, from + 14);
  for (let place = from; place < limit; place += 1) {
    const token = at(tokens, place);
    if (is(token, BIT.PRONOUN) && !is(token, BIT.DET) && token.word !== 'it') return null;
    if (token.word === 'if' || is(token, BIT.WH)) return null;
    const passive = lengthOf(tokens, place, 'needs|need|has|have|ought to be|get; must|should|needs be');
    const start = ADVERBS.test(at(tokens, place - 1).word) ? place - 1 : place;
    // Without a subject it is a note beside a passage: "needs a date".
    const bare = start === from;
    const pressed = limited(tokens, from, tokens.length) || start < place || pleads(tokens);
    const frame = (weak: boolean): Frame => ({
      kind: 'action',
      form: 'statement',
      to: 'nobody',
      verb: -1,
      weak,
    });
    if (passive > 0 && !bare) {
      const verb = at(tokens, place + passive);
      if (!PARTICIPLE.test(verb.word) || NO_PARTICIPLE.test(verb.word)) return null;
      return pressed || !says(tokens, place, 'should') ? frame(!pressed && !view.first) : null;
    }
    if (!says(tokens, place, 'needs|wants')) continue;
    const next = at(tokens, place + 1);
    if (says(tokens, place + 1, 'to be|have|know|see|feel|get|do')) return null;
    if (next.word === 'to' || next.word.endsWith('ing'))
      return pressed ? frame(false) : next.word === 'to' ? null : frame(true);
    if (says(tokens, place + 1, 'a|an|some|more|another|one|two|your|new'))
      return frame(!pressed || says(tokens, place, 'wants'));
  }
  return null;
}

/** "🙏", "!!" or "who?" at the end: the remark is meant as an ask. */
function pleads(tokens: readonly Token[]): boolean {
  const last = at(tokens, tokens.length - 1);
  return (
    (last.kind === 'emoji' && last.word.includes('🙏')) ||
    last.word.startsWith('!!') ||
    (last.word === '?' && at(tokens, tokens.length - 2).word === 'who')
  );
}

/** A limit in time makes a duty an ask; without it, it is a remark on how things are. */
function limited(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const token = at(tokens, place);
    if (is(token, BIT.URGENT)) return true;
    if (says(tokens, place, 'by|before|until|till|today|tonight|tomorrow|eod|this|next|asap')) {
      if (says(tokens, place, 'today|tonight|tomorrow|eod|asap')) return true;
      if (is(at(tokens, place + 1), BIT.TIME) || at(tokens, place + 1).kind === 'number') return true;
    }
  }
  return false;
}
