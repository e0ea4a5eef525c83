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

/** Whether someone can be reached at all: "are you there", "free for a chat". */
const REACHABLE = `you|u there|around|free|available|busy|online|here|awake|up|about|in; you still|already there|around|free|up;
  you at your|the desk|computer|laptop|office; anyone|anybody|someone there|around|here|online|awake|available|free; free for|to;
  available for|to; you have|got|hv time; got time; have time`;

/** A bit of the reader's time: "a sec", "5 min", "a moment". */
const MOMENT = `a|one|any|some|few|couple|quick|spare sec|secs|second|seconds|minute|minutes|min|mins|moment|moments;
  a|some|your free|spare|quick|little sec|minute|min|moment|time; of your time; of minutes|mins; borrow|steal|grab|bother you`;

/** A question, a favour or help that is announced and not told. */
const ANNOUNCED = `question; few|some|couple questions; a favor|favour; small|big|quick favor|favour; ask you|something|a; ask for something;
  help me; help me|us out; your help; need|want help; need some|a help|hand; a hand; some help; someone|anyone|anybody help;
  pick your; talk to you; speak to|with you; can|could|may|should we|i talk|chat|speak|ask|connect;
  need|want|have|like to talk|chat|speak|ask; ping|text|dm|message me; ping; poke; knock; quick chat|talk|one|word;
  knock knock; quick|short one; bother|disturb|interrupt you; disturbing|bothering|interrupting; one thing; small|little|short|quick thing; small|quick|little q; tell you something; run something by you; something to ask|tell|discuss`;

/**
 * "got a sec", "you there", "quick question", "can I ask you something": a knock, and nothing behind it. `content`
 * is the number of words in the sentence that tell what it is about.
 */
export function knocks(tokens: readonly Token[], from: number, content: number): boolean {
  if (content > 0) return false;
  const start = skipFillers(tokens, from);
  if (start >= tokens.length || is(at(tokens, start), BIT.WH)) return false;
  let hit = false;
  let colon = false;
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind === 'code' || token.kind === 'url') return false;
    // "free at 3", "the 12:30 call" say when; a knock leaves even that open. "5 min" is only how long.
    if (
      token.kind === 'number' &&
      !/^(?:min|mins|minutes|sec|secs|seconds|m)$/.test(at(tokens, place + 1).word)
    )
      return false;
    // "when you are free" tells when to do something else.
    if (place > start && /^(?:when|whenever|once|if)$/.test(token.word)) break;
    if (token.word === ':') colon = true;
    if (/^(?:nobody|noone|no-one)$/.test(token.word) || says(tokens, place, 'no one')) return false;
    // "a question about the ticket" tells; "about something" does not.
    if (
      /^(?:about|regarding|re|concerning)$/.test(token.word) &&
      !says(tokens, place + 1, 'it|that|this|something|sth|smth|you|me|now') &&
      at(tokens, place + 1).kind === 'word'
    )
      return false;
    hit ||= says(tokens, place, REACHABLE) || says(tokens, place, MOMENT) || says(tokens, place, ANNOUNCED);
    if (token.kind === 'number') hit = true;
  }
  return hit && !colon && announces(tokens, start);
}

/** A knock asks, or says that one has something to ask. "I am around if you need help" offers. */
function announces(tokens: readonly Token[], start: number): boolean {
  if (tokens.some((token) => token.kind === 'punct' && token.word.includes('?'))) return true;
  return says(
    tokens,
    start,
    `can; could; may; do you; are you; r u; you there|around|free|got|have|busy|online|up|available; u there|around|free|busy|up; got a|time|any;
    i have|had|need|want|wanted|got|would; i've; i'd like|love; need; have; want; wanted; call|ping|text|dm|message me; ping; poke; knock;
    knock knock; bother|disturb|interrupt; to bother|disturb|interrupt; bothering|disturbing; for disturbing|bothering|interrupting; excuse me; a question|favor|favour|quick; quick; question; one|small|short question|thing|favor; anyone|anybody|someone there|around|here|help; help; would you; any chance; is anyone|anybody; spare; free; mind if; we need|should|must`,
  );
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
