import type { Span } from '../../core/span.ts';
import { lengthOf, oneOf, says } from '../words/match.ts';
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

const ALARMS = `
  evacuat|evacuate|evacuation; fire alarm|drill; power cut|outage|is; outage; incident;
  is|are|went|goes|going|be down;
  is|are|be|stays|stay|remains|remain offline|unreachable|unavailable|closed|locked|flooded|cancelled|canceled;
  security alert|breach|incident;
  do not|not deploy|merge|push|open|click|touch|use|enter|drink|send|release|reply|log|restart;
  don't deploy|merge|push|open|click|touch|use|enter|drink|send|release|reply|log|restart; phishing;
  maintenance; downtime; shutting|shut down; broken for everyone; code freeze; deploy freeze; freeze;
  rolling|rolled back; tornado; snow; storm; leak; gas; stop deploying|merging|using|sending;
  building is|closes|closed; office is|closes|closed; is|are failing|broken|crashing; moved to;
  starts|starting|begins in|now`;

/** Trouble that reaches everybody now. */
export function alarmsOf(tokens: readonly Token[], from: number): Span[] {
  return firstOf(tokens, from, ALARMS);
}
