import { BIT } from '../words/classes.ts';
import { is, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** Whether the sentence, from token `from` on, is nothing but thanks, agreement or a reaction. */
export function onlyAcknowledges(tokens: readonly Token[], from: number): boolean {
  let said = 0;
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind === 'punct') {
      if (token.word.includes('?')) return false;
      continue;
    }
    if (token.kind === 'emoji') {
      said += 1;
      continue;
    }
    if (token.kind === 'mention') continue;
    if (is(token, BIT.ACK | BIT.THANKS)) said += 1;
    else if (
      !is(
        token,
        BIT.FILLER | BIT.PRONOUN | BIT.DET | BIT.PREP | BIT.EVERY | BIT.AUX | BIT.COMMON | BIT.EMPTYVERB,
      ) &&
      !/^(?:it's|that's|i'm|help|job|work|day|lot|news|idea|now|one)$/.test(token.word)
    )
      return false;
  }
  return said > 0;
}

const MOMENT = /^(?:sec|secs|second|seconds|minute|minutes|min|mins|moment|time)$/;

/** "got a sec", "you there", "quick question", "can I ask you something": a knock and nothing behind it. */
export function knocks(tokens: readonly Token[], from: number, to: number): boolean {
  const place = skipFillers(tokens, from);
  const end = lastWord(tokens, to);
  if (place > end) {
    // Only fillers: "ping", "hello?".
    return false;
  }
  const asksForMoment = (start: number): boolean => {
    for (let index = start; index <= Math.min(end, start + 5); index += 1)
      if (MOMENT.test(at(tokens, index).word)) return closes(tokens, index + 1, end);
    return false;
  };
  if (
    says(
      tokens,
      place,
      `
      do you have; have you got; you have; you got; got; can i have; could i have; can i get;
      could i get; can i borrow you; can i steal; may i have; have; do you happen to have;
      would you have; could you spare; can you spare; spare`,
    ) &&
    asksForMoment(place + 1)
  )
    return true;
  if (
    says(
      tokens,
      place,
      `
      are you there; are you around; are you free; are you available; are you busy; are you online;
      are you here; are you at; u there; you there; you around; you free; you online; you available;
      you busy; r u; you up; anyone there; anyone around; anybody there; anybody around; anyone here;
      anybody here; is anyone there; is anyone around; is anyone here; is anybody there`,
    )
  )
    return closes(tokens, place + (says(tokens, place, 'are|r|is') ? 3 : 2), end);
  if (
    says(
      tokens,
      place,
      `
      question; a question; have a question; i have a question; i had a question; got a question;
      i got a question; i've a question; i've got a question; one question; small question; quick one;
      question for you; i need to ask you; need to ask you; i wanted to ask; wanted to ask;
      have questions; i have some questions; i have a few questions; a favor; need a favor;
      need your help; i need your help; i need help; need help; need some help; need a hand;
      i need a favor; i need a favour; need a favour; can i ask; could i ask; may i ask; can we talk;
      can we chat; can you talk; can you help; could you help; can someone help; can anyone help;
      can anybody help; need to talk; we need to talk; need to talk to you; wanted to talk;
      want to ask; i want to ask; help; ping; poke; knock; is it possible to ask; there's something;
      i have something`,
    )
  )
    return shortRest(tokens, place, end);
  return false;
}

/** The words that may follow a knock without saying what it is about. */
const AFTER =
  BIT.FILLER | BIT.PRONOUN | BIT.TIME | BIT.POLITE | BIT.THANKS | BIT.DET | BIT.COMMON | BIT.EVERY;

function closes(tokens: readonly Token[], from: number, end: number): boolean {
  for (let place = from; place <= end; place += 1) {
    const token = at(tokens, place);
    if (token.kind === 'punct' || token.kind === 'emoji' || token.kind === 'mention') continue;
    if (token.kind === 'number' || token.kind === 'url' || token.kind === 'code') return false;
    if (/^(?:to|for|on)$/.test(token.word)) {
      if (
        place === end ||
        says(tokens, place, 'to talk|chat|speak|help|sync|connect|call') ||
        says(tokens, place, 'for a|me|us') ||
        says(tokens, place, 'on slack|zoom|teams|here')
      )
        continue;
      return false;
    }
    if (
      is(token, AFTER) ||
      /^(?:talk|chat|speak|help|sync|connect|call|today|slack|zoom|teams|question|work|the|office|desk|your|moment|still|something)$/.test(
        token.word,
      )
    )
      continue;
    return false;
  }
  return true;
}

function shortRest(tokens: readonly Token[], from: number, end: number): boolean {
  for (let place = from; place <= end; place += 1) {
    const token = at(tokens, place);
    if (token.kind === 'punct' || token.kind === 'emoji' || token.kind === 'mention') {
      if (token.word === ':') return false;
      continue;
    }
    if (token.kind !== 'word') return false;
    if (/^(?:about|on|regarding|re|which|how|what|where|when|why|who|whether|if|with|from)$/.test(token.word))
      return (
        /^(?:with)$/.test(token.word) &&
        /^(?:something|sth|smth|this|that|it)$/.test(at(tokens, place + 1).word) &&
        place + 1 >= end
      );
    if (
      is(token, AFTER | BIT.EMPTYVERB | BIT.AUX) ||
      /^(?:favor|favour|hand|question|questions|talk|chat|something|sth|smth|ask|ping|poke|knock|thing|possible|help|few|private|personal|stupid|dumb|silly|simple|weird|random|minute|there's)$/.test(
        token.word,
      )
    )
      continue;
    return false;
  }
  return true;
}

function lastWord(tokens: readonly Token[], to: number): number {
  let end = Math.min(to, tokens.length) - 1;
  while (end >= 0 && (at(tokens, end).kind === 'punct' || at(tokens, end).kind === 'emoji')) end -= 1;
  return end;
}

/** "thoughts?", "any feedback?", "what do you think?": an opinion asked for, nothing said about what. */
export function opinionCall(tokens: readonly Token[], from: number): boolean {
  const end = lastWord(tokens, tokens.length);
  let place = skipFillers(tokens, from);
  if (place > end) return false;
  if (says(tokens, place, 'any|your|some|other|more')) place = skipFillers(tokens, place + 1);
  const asked =
    at(tokens, tokens.length - 1).word.includes('?') ||
    tokens.some((token) => token.kind === 'punct' && token.word.includes('?'));
  const noun =
    is(at(tokens, place), BIT.FEEL) &&
    !/^(?:questions|concerns|objections|comments|volunteers|takers|comment|input|idea|ideas|advice|thought|tips)$/.test(
      at(tokens, place).word,
    );
  if (
    noun &&
    (asked || /^(?:thoughts|opinions)$/.test(at(tokens, place).word)) &&
    closes(tokens, place + 1, end)
  )
    return true;
  if (
    is(at(tokens, place), BIT.FEEL) &&
    !/^(?:questions|concerns|objections|comments)$/.test(at(tokens, place).word) &&
    asked &&
    closes(tokens, place + 1, end)
  )
    return true;
  if (
    says(
      tokens,
      place,
      `
      what do you think; what do you guys think; what do you all think; what does everyone think;
      what you think; wdyt; what say you; how do you feel; what's your take; what's your opinion;
      what are your thoughts; what's everyone's take; what would you say; opinions`,
    )
  ) {
    let rest = place + 1;
    while (
      rest <= end &&
      !/^(?:think|wdyt|feel|take|opinion|thoughts|say|opinions)$/.test(at(tokens, rest - 1).word)
    )
      rest += 1;
    return closes(tokens, rest, end);
  }
  return false;
}
