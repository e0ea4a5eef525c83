import type { Span } from '../../core/span.ts';
import { BIT } from '../words/classes.ts';
import { is, lengthOf, oneOf, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** A turn that presses. One of `speed` tells how fast or when, and presses only where something is to be done. */
export interface Press extends Span {
  speed: boolean;
}

const NOT_URGENT = "isn't not nothing no wasn't never non less hardly doesn't when if any anything don't";

/** Nouns before which an urgent-looking word only names a kind: "urgent care". Before "emergency" any noun does. */
const NAMED_BY =
  'care case cases matters things stuff lane channel label tag column tickets only queue list level';

/** Ranks and states that press wherever they stand: first of all, before all else, no time left. */
const RANKS = `
  high|highest|top|utmost|max|maximum priority|prio|urgency|importance;
  priority|prio 1|one; top of your|the|my|everyone's list|pile|agenda;
  p0; p1; sev1; time sensitive|critical; time-sensitive; time-critical; showstopper;
  is|its|it's|very|super|so|really|extremely|most critical|crucial|important|pressing|vital;
  critical|crucial|pressing issue|problem|bug|error; a blocker;
  drop|stop|park|pause everything|all|what|whatever; put everything|all aside;
  before anything|everything else; every|each minute|second|hour|day counts|matters;
  the clock is; clock is ticking; running out of; is|are burning; red alert;
  how soon|fast|quick|quickly can|could|will|would you|u|we get|send|do|finish|turn|have|fix;
  no time to lose; of the essence`;

/** How fast, and when. */
const SPEEDS = `
  right now|away|this; straight away; now now; chop chop; quick quick; at once; this|that instant|minute|second;
  as soon|fast|quickly|early as possible|you|humanly; the sooner the; sooner rather|than;
  at the earliest|soonest; by|like yesterday; at lightning|top|full speed; in a hurry|rush;
  prompt|quick|immediate|fast|urgent reply|response|answer|action|attention;
  very|super|extremely|real|really quickly|quick|urgent|fast|soon; hurry up`;

/** At the end of an order these press: "I need it NOW", "send it, and fast". */
const LAST = 'now yesterday fast quick quickly hurry promptly swiftly';

/** To hasten: these press as the verb of an order. */
const HASTEN = 'hurry rush expedite speed';

/** Words that press only when they are shouted or stand in front as a label. */
const LOUD = 'critical important emergency blocker priority prio help quick hurry now today immediate';

/** Where "can't wait", "without further delay" begins, by its last word; -1 where no wait is denied. */
function waitDenied(tokens: readonly Token[], place: number, from: number): number {
  // "I can't wait to see it" and "can't wait!" look forward to it.
  const next = at(tokens, place + 1);
  if (!oneOf(at(tokens, place).word, 'wait delay') || oneOf(next.word, 'to for until till on')) return -1;
  for (let back = place - 1; back >= Math.max(from, place - 3); back -= 1) {
    if (!oneOf(at(tokens, back).word, "can't cannot cant won't not no without don't")) continue;
    const glad = back === from || oneOf(at(tokens, back - 1).word, 'i we just really so');
    return next.kind === 'word' || !glad || at(tokens, back).word.startsWith('w') ? back : -1;
  }
  return -1;
}

/** Whether the word closes its clause or has nothing but a courtesy behind it. */
function closesClause(tokens: readonly Token[], place: number): boolean {
  const next = at(tokens, place + 1);
  return next.kind !== 'word' || is(next, BIT.POLITE);
}

function alone(tokens: readonly Token[], place: number, from: number): 'rank' | 'speed' | null {
  const { word } = at(tokens, place);
  const next = at(tokens, place + 1);
  if (oneOf(word, LOUD) && (next.word.startsWith('!!') || (place === from && oneOf(next.word, ': -'))))
    return 'rank';
  const before = at(tokens, place - 1);
  if (
    oneOf(word, LAST) &&
    (place >= from + 2 || is(before, BIT.ACT)) &&
    !is(before, BIT.PREP) &&
    before.word !== 'there' &&
    closesClause(tokens, place)
  )
    return 'speed';
  if (oneOf(word, HASTEN) && (place === from || is(before, BIT.POLITE | BIT.PRONOUN)) && next.kind === 'word')
    return 'speed';
  return null;
}

/** Turns that press: "asap", "top priority", "this can't wait", "right now"; `from` is the first token to look at. */
export function urgentOf(tokens: readonly Token[], from: number): Press[] {
  const found: Press[] = [];
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind !== 'word') continue;
    let start = waitDenied(tokens, place, from);
    let last = start < 0 ? place + lengthOf(tokens, place, RANKS) - 1 : place;
    if (start < 0) start = place;
    let speed = false;
    if (last < place) {
      last = place + lengthOf(tokens, place, SPEEDS) - 1;
      speed = last >= place;
    }
    if (last < place) {
      const one = is(token, BIT.URGENT)
        ? oneOf(token.word, 'immediately straightaway stat')
          ? 'speed'
          : 'rank'
        : alone(tokens, place, from);
      if (!one) continue;
      last = place;
      speed = one === 'speed';
    }
    // "Stop what you are doing" reaches to its verb.
    if (oneOf(at(tokens, last).word, 'what whatever'))
      while (!closesClause(tokens, last) && !is(at(tokens, last + 1), BIT.CONJ)) last += 1;
    // "now now now" is one pressing word.
    while (at(tokens, last).word === 'now' && at(tokens, last + 1).word === 'now') last += 1;
    const end = at(tokens, last);
    const next = at(tokens, last + 1);
    if (
      (start === place && calmed(tokens, place)) ||
      // "ASAP" in quotes is spoken of, and what was urgent is told.
      oneOf(at(tokens, start - 1).word, '" \u201c was were') ||
      says(tokens, start - 2, 'was|were a|an') ||
      (at(tokens, start - 1).word === 'the' && is(token, BIT.URGENT) && !closesClause(tokens, last)) ||
      oneOf(next.word, NAMED_BY) ||
      (token.word !== 'time' &&
        oneOf(end.word, 'emergency critical crucial important pressing vital') &&
        !closesClause(tokens, last)) ||
      says(tokens, last + 1, 'after|when|before|upon|if|whether|enough; or not')
    )
      continue;
    found.push({ start: at(tokens, start).start, end: end.end, speed });
    place = last;
  }
  return found;
}

function calmed(tokens: readonly Token[], place: number): boolean {
  for (let back = place - 1; back >= Math.max(0, place - 4); back -= 1) {
    if (at(tokens, back).kind === 'punct') break;
    if (oneOf(at(tokens, back).word, NOT_URGENT)) return true;
  }
  return false;
}
