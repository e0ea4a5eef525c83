import { type Atom, among, at } from './atoms.ts';
import type { Moment } from './moment.ts';

/** 0 for no limit, 1 where it may limit a state as well ("until"), 2 for "by", 3 where the limit itself is named. */
export type Limit = 0 | 1 | 2 | 3;

const LIMITS = ['', 'until|till|til|before|within', 'by|b4|eta', 'due|deadline|latest'];

const BEFORE_LIMIT =
  'the|on|this|of|at|around|about|latest|next|early|late|is|:|than|no|approximately|maybe|say|like|mid|-';

/** "by Friday", "due on the 25th", "no later than 5pm", "Friday at the latest", "end of day". */
export function limitOf(atoms: readonly Atom[], place: number, { next, limit, days, clock }: Moment): Limit {
  const word = (index: number): string => at(atoms, index).word;
  // "out from EOD Friday" begins there.
  if (among('starting|since|from|after|for', word(place - 1))) return 0;
  const after = word(next);
  if (
    among('latest|deadline|max', after) ||
    (after === 'at' && word(next + 2) === 'latest') ||
    (after === 'or' && among('sooner|earlier|before', word(next + 1)))
  )
    return 3;
  for (let back = place - 1; back >= place - 4; back -= 1) {
    const found = LIMITS.findIndex((words) => among(words, word(back)));
    if (found > 0) return found as Limit;
    if (word(back) === 'than' && among('later|after', word(back - 1))) return 3;
    if (!among(BEFORE_LIMIT, word(back))) break;
  }
  if (place < 9 && atoms.slice(0, place).some((each) => each.word === 'deadline')) return 3;
  const { means } = at(atoms, word(place) === 'the' ? place + 1 : place);
  if (means?.brief !== undefined || (days?.hour && !clock)) return 2;
  return limit || (means?.edge === 0 && next > place + 1) ? 1 : 0;
}

/** A repetition is no moment: "every Friday at 8", "6am daily". */
export function repeats(atoms: readonly Atom[], place: number, { next }: Moment): boolean {
  return (
    among('every|each|per', at(atoms, place - 1).word) ||
    among('everyday|daily|weekly|every|each', at(atoms, next).word)
  );
}

/** Words that make a time of one that is more often something else. */
const LEADS =
  'on|by|before|until|till|til|since|from|to|in|of|this|next|last|due|early|late|mid|during|after|through|between|around|over|starting|begins|at';

/** Things that are counted: "version 3", "room 12", "the 4th page". */
export const COUNTED =
  'v|version|ratio|score|odds|port|room|page|line|pr|ticket|step|section|chapter|verse|figure|table|build|apt|suite|number|no|item|issue|bug|phase|level|floor|flat|unit|gate|bus|route|model|ext|extension|tel|phone|call|time|street|ave|avenue|grade|century|place|row|one|edition|birthday|anniversary|percentile|attempt|person|round|half|party|degree|generation|draft|iteration|column|option|point|question|thing|reason';

/** What is measured in: "5 pm" is no such thing, "12 %" is. */
const MEASURED =
  '%|percent|x|gb|mb|kb|ms|px|km|kg|eur|usd|dollars|euros|people|users|items|times|°|miles|m|cm|mm|k';

/** Names that are as often another word; they want a capital or a word that leads to a time. */
const DOUBTFUL = 'may|march|mar|sun|sat|mon|wed|jan|dec|sep|jun|fri';

/** Whether a word or number goes on something before it: "v2", "B2B", "10.4.2", "non-May". */
export function goesOn(atoms: readonly Atom[], place: number): boolean {
  const { glued, kind } = at(atoms, place);
  const before = at(atoms, place - 1);
  const inner = at(atoms, place - 2);
  if (!glued) return false;
  if (!'([{"\'“‘@/–—,;:.!?…~*_|>=-'.includes(before.word)) return true;
  if (!before.glued) return false;
  return kind === 'number'
    ? './:,-'.includes(before.word) && inner.kind !== 'other' && inner.means?.weekday === undefined
    : before.word === '-' && inner.kind === 'word' && inner.word !== 'non';
}

/** Part of a name, an amount or a number: "$5", "10.4.2", "#12", "5 %". */
function isPart(atoms: readonly Atom[], place: number, next: number): boolean {
  const before = at(atoms, place - 1);
  const { kind, word, glued } = at(atoms, next);
  const beyond = at(atoms, next + 1);
  const digits = at(atoms, next - 1).kind === 'number';
  if (glued && (kind === 'number' || (kind === 'word' && !among('s|z', word)))) return true;
  if (digits && glued && './:_+%-'.includes(word) && beyond.glued && beyond.kind !== 'sign') return true;
  const counted = at(atoms, among('is|of|was|:', before.word) ? place - 2 : place - 1).word;
  return (
    at(atoms, place).kind === 'number' &&
    (among('$|€|£|#', before.word) || among(MEASURED, word) || (digits && among(COUNTED, counted)))
  );
}

/** Whether what looks like a time is one, by the words around it. */
export function isTime(
  atoms: readonly Atom[],
  place: number,
  { next, days, clock, fromNow }: Moment,
): boolean {
  if (isPart(atoms, place, next)) return false;
  const { means, word, capital, value, start, end } = at(atoms, place);
  const before = at(atoms, place - 1);
  const after = at(atoms, next);
  const led = among(LEADS, before.word);
  if (fromNow !== undefined) return before.word !== 'for';
  if (days && !days.weak)
    // "for the next two weeks" is a length.
    return !(
      means?.shift !== undefined &&
      ((before.word === 'for' && days.last - days.first > 1) ||
        (before.word === 'the' &&
          at(atoms, place - 2).word === 'for' &&
          at(atoms, place + 1).means?.count !== undefined))
    );
  if (!days)
    // A bare hour is a time after "by"; after "at" only beside a day.
    return (
      clock === undefined ||
      clock.sure ||
      (next === place + 1 &&
        value > 0 &&
        (among('by|before|until|till|til', before.word)
          ? value < 24 || end - start === 4
          : end - start === 4 && among('around|approximately', before.word)))
    );
  // What is left is weak: a month, a weekday or a number that needs help.
  const alone = capital && place === 0 && atoms.length <= next + 1;
  if (days.loose && capital && place > 0 && after.word === ',') return true;
  if (means?.season !== undefined)
    return (
      (among('in|by|before|until|since|during|this', before.word) ||
        (before.word === 'the' && among(LEADS, at(atoms, place - 2).word))) &&
      (after.kind !== 'word' || among('and|but|so|if|when|we|i|as|then|or|because', after.word))
    );
  if (among(DOUBTFUL, word)) return alone || (led && (capital || !among('to|of|for|in|the', before.word)));
  if (means?.weekday !== undefined) return true;
  // "April and June went home": a month stands alone only after a word that leads to one.
  return led || before.means?.weekday !== undefined || (place === 0 && atoms.length <= next + 1);
}
