import { BIT } from '../words/classes.ts';
import { is, says, skipFillers, startsSubject } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import type { Frame, View } from './frame.ts';
import { kindOfQuestion, kindOfVerb } from './kind.ts';

/** Questions that want no answer. */
const RHETORICAL = `
  who knows; who cares; why not; guess what; you know what; know what;
  how cool|great|nice|awesome|funny|sad|cute|lovely; what a|an; are you kidding|serious; is it just me;
  isn't it|that great|nice|funny|cool|awesome; what the; why on earth; who doesn't; what could go;
  how hard can; what do i know; how dare; how ironic; how come i always; who would have;
  does it matter; who knew; who would disagree|argue; how would|should i know; why do i even|always|ever; is it friday|weekend|monday; does a bear; does the pope; what else is; can you|u believe|imagine; had we|i|they known; what difference; how did this|that|it ever; who am i`;

const YES_NO = new Set(
  "do does did is are was were has have had will would should could can shall isn't aren't doesn't didn't don't wasn't weren't hasn't haven't won't wouldn't shouldn't couldn't can't dont doesnt didnt isnt arent hasnt havent wont shouldnt cant r am".split(
    ' ',
  ),
);

/** "is the invoice out", "did Anna reply", "has anyone seen …". */
export function invertedQuestion(view: View): Frame | null {
  const { tokens, from, to } = view;
  const aux = at(tokens, from);
  if (!YES_NO.has(aux.word) || from + 1 >= to) return null;
  const subject = at(tokens, from + 1);
  if (view.joined && !view.asks && !is(subject, BIT.PRONOUN)) return null;
  const subjectOk = subjectAfter(aux.word, subject, view);
  if (!subjectOk) return null;
  if (says(tokens, from, RHETORICAL)) return null;
  return { kind: kindOfQuestion(tokens, from, to), form: 'question', to: askedOf(subject), verb: -1 };
}

const NOUNS_TOO = BIT.DET | BIT.PRONOUN;

function subjectAfter(aux: string, subject: Token, view: View): boolean {
  if (is(subject, BIT.SOME)) return true;
  if (aux === 'do' || aux === "don't" || aux === 'dont')
    return (
      /^(?:you|u|we|i|they|ya|people|folks|any|either|all|guys|yall|y'all)$/.test(subject.word) ||
      (view.asks && is(subject, BIT.DET))
    );
  if (aux === 'have' || aux === 'had')
    return (
      /^(?:you|u|we|i|they|he|she|it)$/.test(subject.word) ||
      (view.asks && startsSubject(subject) && subject.word !== 'a' && subject.word !== 'an')
    );
  if (
    aux === 'can' ||
    aux === 'will' ||
    aux === 'may' ||
    aux === 'could' ||
    aux === 'would' ||
    aux === 'should' ||
    aux === 'shall'
  ) {
    if (view.first || view.asks) return startsSubject(subject);
    return /^(?:you|u|we|i|they|he|she|it|there|this|that)$/.test(subject.word);
  }
  if (view.asks) return startsSubject(subject) || subject.kind === 'word';
  if (aux === 'r') return subject.word === 'u' || subject.word === 'you';
  if (aux === 'was' || aux === 'were' || aux === 'is' || aux === 'are' || aux === 'has' || aux === 'am') {
    // "is this what you mean" asks; ", is a …" or "was a bug" goes on telling.
    return (
      subject.word !== 'a' &&
      subject.word !== 'an' &&
      (is(subject, NOUNS_TOO) || (subject.capital && view.first)) &&
      view.first &&
      !is(subject, 0)
    );
  }
  return startsSubject(subject);
}

function askedOf(subject: Token): Frame['to'] {
  if (is(subject, BIT.SOME)) return 'nobody';
  if (is(subject, BIT.EVERY)) return 'everybody';
  return 'you';
}

const AUX_AFTER_WH = BIT.AUX;

/** "what time is …", "who owns …", "how do I …", "where's …". */
export function whQuestion(view: View): Frame | null {
  const { tokens, from, to } = view;
  let place = from;
  // "in which folder", "for how long", "to whom".
  if (is(at(tokens, place), BIT.PREP) && is(at(tokens, place + 1), BIT.WH)) place += 1;
  const wh = at(tokens, place);
  if (!is(wh, BIT.WH) || says(tokens, place, RHETORICAL)) return null;
  if (place + 1 >= to && !view.asks) return null;
  // "which is why …" goes on telling.
  if (!view.asks && says(tokens, place, 'which is|was|are|were|means|makes|has|had|would|will|can'))
    return null;
  const doer =
    wh.word === 'who' &&
    says(
      tokens,
      place + 1,
      `
    can; could; will; would; takes; writes; brings; covers; handles; picks; calls; sends; books; orders; drives; opens; closes; collects; prepares; takes care; wants to; is able to; has time to; is going to`,
    );
  const frame = (): Frame => {
    if (doer) {
      // "who can do it" looks for a doer, not for knowledge.
      const verb = skipFillers(
        tokens,
        place +
          (at(tokens, place + 1).word.endsWith('s') && !says(tokens, place + 1, 'wants|is|has') ? 1 : 2) +
          (says(tokens, place + 1, 'wants') ? 1 : says(tokens, place + 1, 'is|has') ? 2 : 0),
      );
      return { kind: kindOfVerb(tokens, verb, to), form: 'request', to: 'nobody', verb };
    }
    return {
      kind: kindOfQuestion(tokens, place, to),
      form: 'question',
      to: wh.word.startsWith('who') && wh.word !== 'whose' ? 'nobody' : 'you',
      verb: -1,
    };
  };
  const next = at(tokens, place + 1);
  if (view.first && !view.stops && says(tokens, place, 'how|hw many|much|often|long|far|old|big'))
    return frame();
  if (view.joined && says(tokens, place, 'where|when|how|who|what did|do|does|can|should|will you|u|we|i'))
    return frame();
  if (view.asks && !view.joined) return frame();
  if (says(tokens, place, 'how about|come') || says(tokens, place, 'what about')) return frame();
  const contracted = /'s$|'re$|'d$|^(?:whats|whos|wheres|hows|whens)$/.test(wh.word);
  if (contracted)
    return wh.word.startsWith('that') ? null : view.first || is(next, BIT.DET | BIT.PRONOUN) ? frame() : null;
  if (
    view.joined &&
    (wh.word === 'which' ||
      wh.word === 'who' ||
      wh.word === 'when' ||
      wh.word === 'where' ||
      wh.word === 'while')
  )
    return view.asks && inverts(tokens, place, to) ? frame() : null;
  if (inverts(tokens, place, to)) return frame();
  if (
    wh.word === 'who' &&
    view.first &&
    next.kind === 'word' &&
    !is(next, BIT.PRONOUN | BIT.DET) &&
    !view.stops
  )
    return frame();
  if (wh.word === 'how' && next.word === 'to' && view.first && !view.stops) return frame();
  if (wh.word === 'why' && view.first && !view.stops && to - place <= 6) return frame();
  return null;
}

/** An auxiliary with its subject after it, within the first words after the question word. */
function inverts(tokens: readonly Token[], wh: number, to: number): boolean {
  const limit = Math.min(to - 1, wh + 6);
  for (let place = wh + 1; place <= limit; place += 1) {
    const token = at(tokens, place);
    if (is(token, AUX_AFTER_WH)) {
      if (place === wh + 1 && at(tokens, wh).word === 'who') return true;
      const after = at(tokens, place + 1);
      // "what matters is the date" has a verb before; "which file is it" has only nouns.
      if (place > wh + 1 && !/^(?:what|which|how|whose)$/.test(at(tokens, wh).word)) return false;
      return place + 1 < to && (startsSubject(after) || (place === wh + 1 && !is(after, BIT.PREP)));
    }
    if (is(token, BIT.PRONOUN) && !is(token, BIT.DET)) return false;
  }
  return false;
}

/** "any news on …", "thoughts on …", "anyone know …", "you free at 3". */
export function ellipticQuestion(view: View): Frame | null {
  const { tokens, from, to } = view;
  const first = at(tokens, from);
  const second = at(tokens, from + 1);
  const frame = (asked: Frame['to'], kind: Frame['kind'] = 'information'): Frame => ({
    kind,
    form: 'question',
    to: asked,
    verb: -1,
  });
  if (first.word === 'any') {
    if (
      is(second, BIT.NEWS | BIT.FEEL) ||
      says(
        tokens,
        from + 1,
        'idea|ideas|chance|way|reason|objections|objection|preference|plans|clue|hints|hint|tips|pointers|suggestion|takers|questions|luck|reaction|one|body|of you',
      )
    )
      return frame('you');
    if (view.asks) return frame('you');
  }
  if (is(second, BIT.NEWS) && /^(?:no|some|the|good|bad)$/.test(first.word)) return null;
  if (is(first, BIT.SOME) && first.word !== 'whoever' && !first.word.startsWith('some') && view.first) {
    if (
      says(tokens, from + 1, 'who|that|can|could|will|would|should|is|with|of|has|interested') &&
      !view.asks
    )
      return says(tokens, from + 1, 'is') ? frame('nobody') : null;
    if (from + 1 < to || view.asks) return frame('nobody');
  }
  if (
    is(first, BIT.FEEL) &&
    view.first &&
    (says(tokens, from + 1, 'on|about|re|regarding|for|please|pls|welcome|appreciated') || to - from === 1)
  ) {
    if (
      says(tokens, from, 'questions|comment|input|thought|ideas|comments|advice') &&
      to - from === 1 &&
      !view.asks
    )
      return null;
    return says(tokens, from, 'volunteers|takers') ? frame('nobody', 'action') : frame('you');
  }
  if (
    (first.word === 'you' || first.word === 'u') &&
    view.first &&
    !view.stops &&
    says(
      tokens,
      from + 1,
      `
      there; around; free; available; about; busy; got a; guys free; up for; ok with; okay with`,
    )
  )
    return frame(
      'you',
      says(tokens, from + 1, 'free|available|up')
        ? 'scheduling'
        : says(tokens, from + 1, 'ok|okay')
          ? 'decision'
          : 'information',
    );
  if (
    says(
      tokens,
      from,
      `
      got a; mind if; know if|how|what|where|who|when|why; ok if|to|with; okay if|to|with; cool if;
      possible to; wanna; want to; up for; free for|to|at; good to; make sense`,
    ) &&
    view.first &&
    (view.asks || says(tokens, from, 'mind if') || says(tokens, from, 'know if'))
  )
    return frame('you', says(tokens, from, 'ok|okay|mind|cool|good|make') ? 'decision' : 'information');
  return null;
}

const TAGS = new Set(
  'right ok okay no yes yeah yep correct huh eh lol what really seriously hmm pardon sorry'.split(' '),
);

/** The last resort: a question mark where no construction was seen. */
export function markedQuestion(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (!view.asks || from >= to) return null;
  if (says(tokens, from, RHETORICAL)) return null;
  let words = 0;
  for (let place = from; place < to; place += 1) if (at(tokens, place).kind !== 'punct') words += 1;
  if (words === 0) return null;
  if (
    words === 1 &&
    /^(?:lol|haha|wow|really|seriously|huh|eh|hmm|hm|oh|no|what|wut|so|hello|hi|hey|thanks)$/.test(
      at(tokens, from).word,
    )
  )
    return null;
  const tag = words === 1 && TAGS.has(at(tokens, from).word);
  return { kind: tag ? 'decision' : 'information', form: 'question', to: 'you', verb: -1 };
}
