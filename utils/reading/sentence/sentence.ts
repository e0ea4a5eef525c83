import { asksOf } from '../asks/asks.ts';
import { readableAddress } from '../links.ts';
import type { Notes, PersonNote } from '../notes.ts';
import { type Here, timesOf } from '../times/times.ts';
import { BIT } from '../words/classes.ts';
import { is } from '../words/match.ts';
import { at, isLetter, type MarkedSpan, type Token, tokenize } from '../words/tokens.ts';
import { choicesOf } from './choices.ts';
import { knocks } from './knocks.ts';
import { alarmsOf, calmOf, fyiOf, reasonsOf } from './marks.ts';
import { bare, openingOf } from './opening.ts';
import { promisesOf } from './promises.ts';
import { referentsOf } from './referents.ts';
import { onlyAcknowledges, opinionCall, pleases } from './social.ts';
import { contentOf, demandsOf, statesSomething } from './topic.ts';
import { undoneOf } from './undone.ts';
import { urgentOf } from './urgent.ts';
import { workOf } from './work.ts';

const LIST_MARK = /^(?:[-*•–—▪‣]|\d{1,2}[.)]|[a-z][.)]|\[[ x]?\])\s/i;

/** Everything one sentence says by itself. `marked` are the site's mentions in it, in order. */
export function readSentence(text: string, marked: readonly MarkedSpan[], here: () => Here): Notes {
  const tokens = tokenize(text, marked);
  // Most sentences begin with a word, and need no pattern to tell that it is no mark.
  const plain = isLetter(text.charCodeAt(0)) && !'.)'.includes(text.charAt(1));
  const list = plain ? null : LIST_MARK.exec(text);
  let first = 0;
  while (list && first < tokens.length && at(tokens, first).start < list[0].length) first += 1;
  const opening = openingOf(first > 0 ? tokens.slice(first) : tokens);
  const from = opening.from + first;
  const asks = asksOf(tokens, from);
  for (const ask of asks) Object.assign(ask, workOf(tokens, ask));
  const urgent = urgentOf(tokens, from);
  const content = contentOf(tokens, from);
  const knock = knocks(tokens, from, content);
  const opinion = opinionCall(tokens, from);
  const inline = inlineOf(tokens);
  const whole =
    from < tokens.length ? { start: at(tokens, from).start, end: at(tokens, tokens.length - 1).end } : null;
  return {
    words: count(tokens, 0),
    content,
    states: statesSomething(tokens, from, [...asks, ...urgent]),
    demands: demandsOf(tokens, from, asks),
    asks,
    times: timesOf(text, tokens, here),
    reasons: reasonsOf(tokens, from),
    people: peopleOf(tokens, opening.people, from, asks.length > 0),
    urgent,
    calm: calmOf(tokens, from),
    commitments: text.includes('?') ? [] : promisesOf(tokens, from),
    fyi: fyiOf(tokens),
    alarms: alarmsOf(tokens, from),
    ...choicesOf(tokens, from, list !== null && 'abcde'.includes(list[0].charAt(0).toLowerCase())),
    ...undoneOf(tokens, from),
    ...referentsOf(tokens, from, opening.people),
    links: inline
      .filter((zone) => zone.kind === 'url')
      .map(({ start, end }) => ({ start, end, readable: readableAddress(text.slice(start, end)) })),
    codes: inline.filter((zone) => zone.kind === 'code').length,
    inline,
    greeting: opening.greets ? (from < tokens.length ? at(tokens, from).start : text.length) : 0,
    knock: knock && whole ? { ...whole, ...knock } : null,
    opinion: opinion ? whole : null,
    pleasantry: pleases(tokens, from),
    ack: onlyAcknowledges(tokens, from),
    emoji: inline.filter((zone) => zone.kind === 'emoji').length,
  };
}

function count(tokens: readonly Token[], from: number): number {
  let words = 0;
  for (let place = from; place < tokens.length; place += 1) {
    const kind = at(tokens, place).kind;
    if (kind === 'word' || kind === 'number') words += 1;
  }
  return words;
}

function inlineOf(tokens: readonly Token[]): Notes['inline'] {
  const found: Notes['inline'] = [];
  for (const { kind, start, end } of tokens) {
    if (kind === 'url' || kind === 'address' || kind === 'code' || kind === 'emoji')
      found.push({ kind, start, end });
  }
  return found;
}

/** Mentions anywhere count as named; one beside a verb that asks, or at the end, is spoken to. */
function peopleOf(
  tokens: readonly Token[],
  opened: readonly PersonNote[],
  from: number,
  asks: boolean,
): PersonNote[] {
  const people = [...opened];
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind === 'mention') {
      const next = at(tokens, place + 1);
      const asked =
        is(next, BIT.AUX | BIT.POLITE | BIT.ACT) || place === tokens.length - 1 || next.kind === 'punct';
      people.push({ start: token.start, end: token.end, name: bare(token), addressed: asked });
    }
  }
  // "can you take it, Anna?" speaks to Anna; "Lyon, Nice, Paris" is a list.
  let last = tokens.length - 1;
  while (last > from && (at(tokens, last).kind === 'punct' || at(tokens, last).kind === 'emoji')) last -= 1;
  const end = at(tokens, last);
  const before = at(tokens, last - 2);
  if (
    asks &&
    last > from + 1 &&
    end.kind === 'word' &&
    end.capital &&
    end.bits === 0 &&
    at(tokens, last - 1).word === ',' &&
    !before.capital
  ) {
    people.push({ start: end.start, end: end.end, name: end.word, addressed: true });
  }
  return people;
}
