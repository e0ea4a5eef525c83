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

const NOT_URGENT =
  "isn't not nothing no wasn't never non less aren't hardly without doesn't when if any anything";

/** Nouns after which an urgent-looking word only names a kind: "emergency exit", "urgent care". */
const NAMED_BY =
  'exit exits care room contact contacts number numbers services service department fund kit brake landing meeting procedure procedures drill lights line path section cases case matters things stuff mode plan plans lane response stop release patch fix channel label tag column tickets only queue list window level levels priority messages mails requests';

/** Turns that press wherever they stand: a rank, a speed, a wait that is denied. */
const PRESSES = `
  right now|away; now now;
  high|highest|top|utmost|no.1|first priority|prio|urgency|importance; priority|prio 1|one|no.1; prio1; p1 please|pls;
  as soon as possible; as soon as you can; at once; time sensitive|critical; time-sensitive; time-critical; business-critical;
  your|all immediate attention; immediate attention|action|response|reply; without delay; with no delay;
  can't|cannot|cant|won't|must not wait; drop everything; before anything|everything else; is|its|it's|very|super critical|crucial|important; critical issue|problem|bug|error; do this|that|it first; pronto|quickly please|pls; respond|answer|reply quickly; need|needed|wanted|due it|this|that|them yesterday;
  need|needed|wanted|due yesterday; by yesterday; like yesterday; help fast|quick|quickly|now|immediately; need|want|send|do|fix|get it|this|that|them|you now;
  very|super|extremely|mega quickly|urgent|fast; right this minute|second; this instant|minute|second; hurry; hurry up; the clock is; is|are burning; a blocker; show stopper; showstopper`;

/** Words that press only when they are shouted: a label in front, or a line that ends in "!!". */
const LOUD = 'critical important emergency blocker priority prio help quick hurry now today immediate';

/** "answer me now", "I need it NOW": the last word of an order. */
function ordersNow(tokens: readonly Token[], place: number, from: number): boolean {
  const { word } = at(tokens, place);
  if ((word !== 'now' && word !== 'yesterday') || place < from + 2) return false;
  const before = at(tokens, place - 1);
  if (is(before, BIT.PREP) || before.word === 'there') return false;
  const next = at(tokens, place + 1);
  return place + 1 >= tokens.length || next.word.startsWith('!') || is(next, BIT.POLITE);
}

function loudly(tokens: readonly Token[], place: number): boolean {
  return at(tokens, place + 1).word.startsWith('!!') && oneOf(at(tokens, place).word, LOUD);
}

/** Words that press: "asap", "urgent", "right now", "now now", "high priority". */
export function urgentOf(tokens: readonly Token[], from: number): Span[] {
  const found: Span[] = [];
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind !== 'word') continue;
    let last = -1;
    if (is(token, BIT.URGENT)) last = place;
    else last = place + lengthOf(tokens, place, PRESSES) - 1;
    // "now now now" is one pressing word.
    while (last > place && at(tokens, last).word === 'now' && at(tokens, last + 1).word === 'now') last += 1;
    if (last < place && (loudly(tokens, place) || ordersNow(tokens, place, from))) last = place;
    if (last < place) continue;
    if (
      calmed(tokens, place) ||
      oneOf(at(tokens, last + 1).word, NAMED_BY) ||
      (at(tokens, last).word === 'wait' && says(tokens, last + 1, 'to|for|until|till')) ||
      says(tokens, last + 1, 'after|when|before|upon|if|whether|or not|enough')
    )
      continue;
    if (says(tokens, place, 'right now') && !(place > 0 && tokens.length > 2)) continue;
    found.push({ start: token.start, end: at(tokens, last).end });
    place = last;
  }
  return found;
}

function calmed(tokens: readonly Token[], place: number): boolean {
  for (let back = place - 1; back >= Math.max(0, place - 4); back -= 1) {
    if (at(tokens, back).kind === 'punct') break;
    if (oneOf(at(tokens, back).word, NOT_URGENT)) return true;
  }
  return oneOf(at(tokens, 0).word, 'is was how what') && at(tokens, place).word === 'urgent';
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
  sev1|sev-1|sev2|p0|p1; is|are|went|goes|going|be down;
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

const WILL = new Set(["i'll", 'ill', "we'll"]);

/** "I'll send it", "will do", "on it", "let me check": a promise by the writer. */
export function commitmentsOf(tokens: readonly Token[], from: number, asks: boolean): Span[] {
  if (asks) return [];
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind !== 'word') continue;
    const opens =
      place === from ||
      at(tokens, place - 1).kind === 'punct' ||
      is(at(tokens, place - 1), BIT.CONJ | BIT.FILLER | BIT.ACK);
    const will =
      (WILL.has(token.word) && (token.word !== 'ill' || opens)) || says(tokens, place, 'i|we will|shall');
    const verb = at(tokens, place + (WILL.has(token.word) ? 1 : 2));
    const promise =
      (will &&
        opens &&
        !is(verb, BIT.PRONOUN | BIT.DET) &&
        !oneOf(
          verb.word,
          'be have need not never see miss probably assume guess let take pass bet admit try say die',
        )) ||
      (opens && token.word === 'will' && is(at(tokens, place + 1), BIT.ACT)) ||
      (opens &&
        says(
          tokens,
          place,
          `
          will do; on it; let me check|look|see|find|ask|get; i'm on it;
          will rework;
          leave it with; leave it to; i'm going to; im going to; i am going to; gonna`,
        ));
    if (!promise) continue;
    if (says(tokens, place, 'will|gonna') && place > from && is(at(tokens, place - 1), BIT.PRONOUN)) continue;
    return [{ start: token.start, end: at(tokens, tokens.length - 1).end }];
  }
  return [];
}
