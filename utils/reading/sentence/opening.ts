import type { PersonNote } from '../notes.ts';
import { BIT } from '../words/classes.ts';
import { is, oneOf, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** Words that follow a greeting without being names: "hi all", "good morning team", beside those for everybody. */
const CROWD =
  'there again both sir madam ladies gentlemen world room dear mate man dude buddy bro hun love day evening morning afternoon neighbours neighbors members parents residents volunteers drivers students tenants players teachers committee board staff';

function isCrowd(token: Token): boolean {
  return is(token, BIT.EVERY) || oneOf(token.word, CROWD);
}

const TITLE = 'mr mrs ms miss dr prof professor madam herr frau sig mx';

const NAME_AT_MOST = 4;

function nameable(token: Token): boolean {
  return (
    token.kind === 'mention' ||
    (token.kind === 'word' &&
      !is(token, BIT.AUX | BIT.WH | BIT.CONJ | BIT.PREP | BIT.PRONOUN | BIT.FILLER | BIT.THANKS) &&
      !is(token, BIT.ACK))
  );
}

export interface Opening {
  /** First token after greeting and address. */
  from: number;
  /** Whether a greeting was said. */
  greets: boolean;
  people: PersonNote[];
}

/**
 * Reads "Hi Nandini," and "@bob", "Bob:", "nick: " at a sentence's beginning.
 * What follows is what the person is told or asked.
 */
export function openingOf(tokens: readonly Token[]): Opening {
  const people: PersonNote[] = [];
  let place = 0;
  let greets = false;
  while (at(tokens, place).kind === 'emoji') place += 1;
  const hail = greetingWords(tokens, place);
  if (hail > 0) {
    greets = true;
    place += hail;
    let names = 0;
    while (place < tokens.length) {
      const token = at(tokens, place);
      if (
        oneOf(token.word, TITLE) ||
        (token.word === '.' && oneOf(at(tokens, place - 1).word, TITLE)) ||
        isCrowd(token) ||
        (token.word === 'and' && names > 0) ||
        (token.word === ',' && names > 0 && at(tokens, place + 1).kind === 'mention') ||
        // "Dear ensemble": who writes Dear large writes a name large too.
        (!token.capital &&
          token.kind === 'word' &&
          says(tokens, place - 1, 'dear') &&
          at(tokens, place - 1).capital)
      )
        place += 1;
      else if (names < NAME_AT_MOST && nameable(token) && nameEnds(tokens, place, token)) {
        people.push({ start: token.start, end: token.end, name: bare(token), addressed: true });
        names += 1;
        place += 1;
      } else break;
    }
    while (
      at(tokens, place).kind === 'emoji' ||
      (at(tokens, place).kind === 'punct' && /^[,.!:;?)-]/.test(at(tokens, place).word))
    )
      place += 1;
    // A second greeting, and a third: "hi! good morning sir", "hey hey, happy Monday".
    while (greetingWords(tokens, place) > 0 && !at(tokens, place).capital) {
      place += greetingWords(tokens, place);
      while (isCrowd(at(tokens, place))) place += 1;
      while (at(tokens, place).kind === 'emoji' || at(tokens, place).kind === 'punct') place += 1;
    }
  }
  place = address(tokens, place, people);
  return { from: place, greets, people };
}

/** How many tokens the greeting itself takes at `place`; 0 for none. */
function greetingWords(tokens: readonly Token[], place: number): number {
  if (says(tokens, place, 'good morning|afternoon|evening|day')) return 2;
  if (says(tokens, place, 'happy monday|tuesday|wednesday|thursday|friday')) return 2;
  if (
    says(tokens, place, "what's up|new") &&
    (place + 2 >= tokens.length || at(tokens, place + 2).kind !== 'word')
  )
    return 2;
  if (says(tokens, place, 'hey|hi|hello there')) return 2;
  const token = at(tokens, place);
  if (!is(token, BIT.GREET)) return 0;
  if (token.word === 'dear')
    return nameable(at(tokens, place + 1)) && !says(tokens, place + 1, 'god|lord') ? 1 : 0;
  if (/^(?:morning|afternoon|evening)$/.test(token.word)) {
    const next = at(tokens, place + 1);
    return place === 0 && (next.kind !== 'word' || next.capital || isCrowd(next)) && !is(next, BIT.GENERIC)
      ? 1
      : 0;
  }
  return 1;
}

/** After a greeting a word is a name when it has a capital, is a mention, or a sign or the end follows it. */
function nameEnds(tokens: readonly Token[], place: number, token: Token): boolean {
  if (token.kind === 'mention') return true;
  const next = at(tokens, place + 1);
  const closes = place + 1 >= tokens.length || next.kind === 'punct' || next.kind === 'emoji';
  if (token.capital) return !is(token, BIT.TIME) || closes;
  if (is(token, BIT.ACT | BIT.EMPTYVERB | BIT.COMMON | BIT.GENERIC)) return false;
  // "hey marta got a minute": an unknown word before one that begins a sentence.
  if (token.bits === 0 && place <= 2 && is(next, BIT.AUX | BIT.WH | BIT.PRONOUN | BIT.POLITE | BIT.FILLER))
    return true;
  if (token.bits === 0 && place <= 2 && says(tokens, place + 1, 'got|any|have|are|can|free|quick'))
    return true;
  return closes && place <= 2;
}

/** Words that no person is called by. */
const NO_NAME =
  BIT.FILLER |
  BIT.ACK |
  BIT.THANKS |
  BIT.POLITE |
  BIT.CONJ |
  BIT.AUX |
  BIT.WH |
  BIT.URGENT |
  BIT.TIME |
  BIT.COMMON |
  BIT.GENERIC |
  BIT.NEWS |
  BIT.FEEL |
  BIT.PREP |
  BIT.PRONOUN;

/** Before a colon these head what follows, as words of the classes above do. */
const LABELS =
  'fw fwd note ps date cc summary tldr reminder agenda todo blockers plans background options suggestion motion option decided context result results warning error ask goal impact steps expected actual';

/** "Bob, …", "bob: …", "@bob @ann …" before the sentence proper. */
function address(tokens: readonly Token[], from: number, people: PersonNote[]): number {
  let place = from;
  // "Ms Aaltonen, could you …": the title goes before the name.
  if (oneOf(at(tokens, place).word, TITLE) && at(tokens, place).capital)
    place += at(tokens, place + 1).word === '.' ? 2 : 1;
  const start = people.length;
  while (place < tokens.length) {
    const token = at(tokens, place);
    const next = at(tokens, place + 1);
    const third = at(tokens, place + 2);
    const called = { start: token.start, end: token.end, name: bare(token), addressed: true };
    if (token.kind === 'mention') {
      people.push(called);
      place += 1;
      while (oneOf(at(tokens, place).word, ', : / & + - and or')) place += 1;
      continue;
    }
    if (is(token, BIT.EVERY) && oneOf(next.word, ', :')) {
      place += 2;
      continue;
    }
    if (token.kind !== 'word' || is(token, NO_NAME) || (is(token, BIT.ACT) && !token.capital)) break;
    const first = place === from;
    if (next.word === ':' && third.start > next.end - 1) {
      if (token.capital && oneOf(token.word, LABELS)) break;
      place += 2;
    } else if (
      next.word === ',' &&
      third.kind !== 'end' &&
      (token.capital
        ? !is(third, BIT.DET | BIT.CONJ) || people.length > start
        : place === 0 && asksNext(tokens, place + 2))
    )
      place += 2;
    else if (
      token.capital &&
      first &&
      oneOf(next.word, '& and /') &&
      third.capital &&
      oneOf(at(tokens, place + 3).word, ', :')
    )
      place += 2;
    // "Wayne can you …": a name straight before the question.
    else if (
      first &&
      (token.capital || token.bits === 0) &&
      says(tokens, place + 1, 'can|could|would|will|do|did|are|have you; please|pls|plz')
    )
      place += 1;
    else break;
    people.push(called);
  }
  return place;
}

/** A lower-case nick counts as addressed only when a question or request follows. */
function asksNext(tokens: readonly Token[], place: number): boolean {
  const token = at(tokens, skipFillers(tokens, place));
  return is(token, BIT.AUX | BIT.WH) || oneOf(token.word, 'you your please pls u');
}

export function bare(token: Token): string {
  return token.kind === 'mention' ? token.word.replace(/^@/, '') : token.word;
}
