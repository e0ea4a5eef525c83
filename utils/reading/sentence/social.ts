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

/** Whether someone can be reached at all: "are you there", "anyone around", "still awake?". */
const REACH = /^(?:there|around|free|available|busy|online|awake|up|desk|computer|laptop|office)$/;

/** A bit of the reader's time: "a sec", "5 min", "a moment". */
const MOMENT = /^(?:secs?|seconds?|minutes?|mins?|moments?|time)$/;

/** A question, a favour or a talk that is announced and not told. */
const ANNOUNCED =
  /^(?:questions?|q|doubts?|quer(?:y|ies)|request|inquiry|favou?r|advice|something|sth|thing|things|word|talk|speak|ask|bother|bothering|disturb|disturbing|interrupt|interrupting|borrow|steal|brain|brains|ping|poke|knock|guidance)$/;

/** Help that is wanted; "can I help?" and "do you need a hand?" offer it. */
const HELP = `help me|us; help me|us out; your help|support|assistance; need|want|get|have some|a help|hand|support; need|want help;
  someone|anyone|anybody|somebody|you|u help`;

/** Words after which the sentence is no knock: nobody is there, somebody else wants it, or a pleasure is proposed. */
const NO_KNOCK =
  /^(?:nobody|noone|no-one|no|not|never|don't|dont|can't|cant|won't|he|she|they|if|lunch|dinner|coffee|join|visit|let|any|anything|it|it's|this|that|that's|these|those|them|him|her|own)$/;

/**
 * "got a sec", "you there", "quick question", "can I ask you something": a knock, and nothing behind it. `content`
 * is the number of words in the sentence that tell what it is about.
 */
export function knocks(tokens: readonly Token[], from: number, content: number): boolean {
  const start = skipFillers(tokens, from);
  if (start >= tokens.length || is(at(tokens, start), BIT.WH)) return false;
  let reach = false;
  let moment = false;
  let announced = false;
  let asked = false;
  let told = content;
  let helped = false;
  let words = 0;
  let you = false;
  let me = false;
  let end = tokens.length;
  const asks = tokens.some((token) => token.kind === 'punct' && token.word.includes('?'));
  for (let place = start; place < end; place += 1) {
    const token = at(tokens, place);
    const word = token.word;
    if (token.kind === 'code' || token.kind === 'url' || word === ':') return false;
    // "free at 3", "the 12:30 call" say when; a knock leaves even that open. "5 min" is only how long.
    if (token.kind === 'number' && !MOMENT.test(at(tokens, place + 1).word)) return /^\d+ ?min/.test(word);
    // "when you are free" tells when to do something else.
    if (place > start && /^(?:when|whenever|once)$/.test(word)) {
      end = place;
      break;
    }
    // "a question about the ticket" tells; "about something" does not.
    if (/^(?:about|regarding|re|concerning)$/.test(word)) {
      // "I have a question about the booking" still keeps the question back; a talk about it has its matter.
      const vague = says(tokens, place + 1, 'it|that|this|something|sth|smth|you|me|now');
      if (!vague && at(tokens, place + 1).kind === 'word') return asked && !moment && !reach && words <= 7;
      break;
    }
    if (
      is(token, BIT.THANKS) ||
      (NO_KNOCK.test(word) &&
        !(asks && place === start && (word === "don't" || says(tokens, place, 'any chance|time'))))
    )
      return false;
    if (token.kind === 'word') words += 1;
    reach ||= REACH.test(word);
    moment ||= MOMENT.test(word);
    asked ||= /^(?:questions?|q|doubts?|quer(?:y|ies))$/.test(word);
    if (ANNOUNCED.test(word) && token.bits === 0) told -= 1;
    announced ||= ANNOUNCED.test(word) || (word === 'one' && says(tokens, place - 1, 'quick|short|small'));
    helped ||= says(tokens, place, HELP);
    you ||= /^(?:you|u|ya|your|ur|anyone|anybody|someone|somebody)$/.test(word) || token.kind === 'mention';
    me ||= /^(?:i|we|i'd|i've|i'm|my)$/.test(word);
  }
  if (told > 0) return false;
  const opens = at(tokens, start);
  const bare = words <= 5;
  const inverted = is(opens, BIT.AUX) || /^(?:you|u|got|have|any|need|want|spare|free)$/.test(opens.word);
  if (helped) return true;
  if (announced)
    return (
      asks ||
      me ||
      /^(?:need|have|got|want|wanted|would)$/.test(opens.word) ||
      (bare && !/^(?:ask|talk|speak)$/.test(at(tokens, end - 1).word))
    );
  return (asks || inverted) && (reach ? you || me || bare : moment && (you || me || inverted || bare));
}

/** The words that may follow an opinion call without saying what it is about. */
const AFTER =
  BIT.FILLER | BIT.PRONOUN | BIT.TIME | BIT.POLITE | BIT.THANKS | BIT.DET | BIT.COMMON | BIT.EVERY;

function closes(tokens: readonly Token[], from: number, end: number): boolean {
  for (let place = from; place <= end; place += 1) {
    const token = at(tokens, place);
    if (token.kind === 'punct' || token.kind === 'emoji' || token.kind === 'mention') continue;
    if (token.kind !== 'word' || !is(token, AFTER)) return false;
  }
  return true;
}

/** Small talk that opens a message: "how are you?", "hope you had a nice weekend", "long time no see". */
export function pleases(tokens: readonly Token[], from: number): boolean {
  const place = skipFillers(tokens, from);
  if (
    says(
      tokens,
      place,
      `how are|r you|u|things; how's it|everything|life|things going; how's everything|life; how is it|everything|life going; how have you; how do you do; how you|u doing; hows it|everything going; hows everything|life;
    what's up|new; whats up|new; long time; nice|good|great|lovely to meet|see|hear; happy monday|tuesday|wednesday|thursday|friday|weekend; trust you`,
    )
  )
    return tokens.length - place <= 12;
  const hope = says(tokens, place, 'hope|hoping')
    ? place + 1
    : says(tokens, place, 'i|we hope|trust')
      ? place + 2
      : -1;
  if (hope < 0 || tokens.length - place > 16) return false;
  return says(
    tokens,
    hope,
    `you|u are|had|have|were|enjoyed|slept|feel|got; you're|youre|you've; all is|are|goes; everything is|goes; this finds|email|message|mail|note; your day|week|weekend|morning|monday|holiday; things are; u are|had; that you're|all`,
  );
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
