import type { Span } from '../../core/span.ts';
import { BIT } from '../words/classes.ts';
import { is, lengthOf, oneOf, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** What gives a reason, by the words that open it. The span is the opener to the clause's end. */
const REASONS = `
  because; bc; b/c; cause; cuz; coz; so that; so we|i|they|she|he|you|it|the|nobody|everyone|everybody;
  otherwise; or else; as we|i|the|they|he|she|it|this|our; in order to; due to; reason; reasons;
  given that|the; in case; to unblock|avoid|prevent|ensure|meet|keep|make sure;
  before the|we|they|it|i|he|she|our|his|her|my; needs it|this|them|that;
  need it|this|them to|for|before|by; depends on; depend on; waiting for|on; blocked by|on; blocks;
  or we|i|they|it|the|you|he|she;
  for a|an|the|our|my customer|client|audit|meeting|demo|release|launch|deadline|call|board|exam|inspection|auditor|presentation|show;
  which means; that way; thanks to; if it isn't|doesn't`;

export function reasonsOf(tokens: readonly Token[], from: number): Span[] {
  const found: Span[] = [];
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind !== 'word') continue;
    if (!says(tokens, place, REASONS)) continue;
    if (place === from && oneOf(token.word, 'so as or before')) continue;
    if (says(tokens, place, 'as soon|possible|well')) continue;
    // A reason says something: two words at least, one of them of its own.
    let words = 0;
    for (let next = place + 1; next < tokens.length; next += 1)
      if (at(tokens, next).kind !== 'punct') words += 1;
    if (words >= 2) {
      found.push({ start: token.start, end: at(tokens, tokens.length - 1).end });
      break;
    }
  }
  return found;
}

const CALM = `
  no rush|hurry|pressure|urgency; not urgent; isn't|aren't urgent; nothing urgent;
  no need to hurry|rush; whenever you|works|convenient|suits;
  when you get|have a|some chance|time|moment|minute; when you can|could; at your convenience|leisure;
  in your own; take your time; low priority; can wait; doesn't need|have to be today|now; any time;
  anytime; if you get|have a|some chance|time|moment`;

export function calmOf(tokens: readonly Token[], from: number): Span[] {
  return firstOf(tokens, from, CALM);
}

/** The first of the phrases that stands in the sentence, where there is one. */
function firstOf(tokens: readonly Token[], from: number, list: string): Span[] {
  for (let place = from; place < tokens.length; place += 1) {
    const length = lengthOf(tokens, place, list);
    if (length > 0)
      return [
        { start: at(tokens, place).start, end: at(tokens, Math.min(place + length, tokens.length) - 1).end },
      ];
  }
  return [];
}

const FYI = `
  fyi; for your information|info|awareness|reference|records;
  no action|reply|answer|response needed|required|necessary; no need to reply|answer|respond|do|act;
  nothing to do; have|need to do anything; just so you; just fyi; heads up; heads-up; just letting you; no answer is;
  no reply is; nothing needed|required; don't need a|an|any|your reply|answer|response`;

export function fyiOf(tokens: readonly Token[]): Span[] {
  return firstOf(tokens, 0, FYI);
}

/** Dangers and failures by their name, and states that shut people out. */
const ALARMS = `
  evacuate; evacuated; evacuation; outage; incident; incidents; phishing; maintenance; downtime; freeze; tornado; storm; snow; flood; leak;
  leaks; gas; fire; smoke; bomb; ambulance; police; intruder; breach; explosion; overheating; alarm; power cut|is; shutting|shut down;
  offline; unreachable; unavailable; closed; closes; locked; flooded; cancelled; canceled; moved to; starts|starting|begins in|now;
  is|are|went|goes|going|be down|failing|broken|crashing; rolling|rolled back; missing child|person`;

/** "Do not open it", "please stop merging". */
function forbids(tokens: readonly Token[], place: number): boolean {
  const not = says(tokens, place, 'do not') ? 2 : says(tokens, place, "don't|dont|stop") ? 1 : 0;
  if (not === 0 || is(at(tokens, place - 1), BIT.PRONOUN | BIT.WH)) return false;
  const verb = at(tokens, place + not);
  return at(tokens, place).word === 'stop' ? verb.word.endsWith('ing') : is(verb, BIT.ACT | BIT.EACH);
}

/** Trouble that reaches everybody now. */
export function alarmsOf(tokens: readonly Token[], from: number): Span[] {
  for (let place = from; place < tokens.length; place += 1)
    if (forbids(tokens, place)) return [{ start: at(tokens, place).start, end: at(tokens, place).end }];
  return firstOf(tokens, from, ALARMS);
}
