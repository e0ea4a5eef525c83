import { type Atom, at } from './atoms.ts';
import type { Moment } from './moment.ts';

const BEFORE_LIMIT =
  /^(?:the|on|this|of|at|around|about|latest|next|early|late|is|:|than|no|approximately|maybe|say|like|mid|-)$/;

/** How sure it is that words before a time make it the one something is to be done by: `Limit` as a number. */
const LIMITS: Readonly<Record<string, Limit>> = {
  until: 1,
  till: 1,
  til: 1,
  before: 1,
  within: 1,
  b4: 2,
  by: 2,
  eta: 2,
  due: 3,
  deadline: 3,
  latest: 3,
  than: 3,
};

/** 0 for no limit, 1 where it may limit a state as well ("until"), 2 for "by", 3 where the limit itself is named. */
export type Limit = 0 | 1 | 2 | 3;

/** "by Friday", "due on the 25th", "no later than 5pm", "Friday at the latest", "end of day". */
export function limitOf(atoms: readonly Atom[], place: number, moment: Moment): Limit {
  // "out from EOD Friday" begins there.
  if (/^(?:starting|since|from|after|for)$/.test(at(atoms, place - 1).word)) return 0;
  const after = at(atoms, moment.next).word;
  if (
    after === 'latest' ||
    after === 'deadline' ||
    after === 'max' ||
    (after === 'at' && at(atoms, moment.next + 2).word === 'latest') ||
    (after === 'or' && /^(?:sooner|earlier|before)$/.test(at(atoms, moment.next + 1).word))
  )
    return 3;
  for (let back = place - 1; back >= place - 4; back -= 1) {
    const { word } = at(atoms, back);
    const limit = LIMITS[word];
    if (limit) return word !== 'than' || /^(?:later|after)$/.test(at(atoms, back - 1).word) ? limit : 0;
    if (!BEFORE_LIMIT.test(word)) break;
  }
  if (place < 9 && atoms.slice(0, place).some(({ word }) => word === 'deadline')) return 3;
  const first = at(atoms, place);
  const edge = first.word === 'the' ? at(atoms, place + 1) : first;
  if (edge.means?.brief !== undefined || (moment.days?.hour && !moment.clock)) return 2;
  return moment.limit || (edge.means?.edge === 0 && moment.next > place + 1) ? 1 : 0;
}

/** A repetition is no moment: "every Friday at 8", "6am daily". */
export function repeats(atoms: readonly Atom[], place: number, moment: Moment): boolean {
  return (
    /^(?:every|each|per)$/.test(at(atoms, place - 1).word) ||
    /^(?:everyday|daily|weekly|every|each)$/.test(at(atoms, moment.next).word)
  );
}

/** Words that make a time of one that is more often something else. */
const LEADS =
  /^(?:on|by|before|until|till|til|since|from|to|in|of|this|next|last|due|early|late|mid|during|after|through|between|around|over|starting|begins?|at)$/;

/** Numbers that count something: "version 3", "room 12", "page 4". */
const COUNTED =
  /^(?:v|version|ratio|score|odds|port|room|page|line|pr|ticket|step|section|chapter|verse|figure|table|build|apt|suite|number|no|item|issue|bug|phase|level|floor|flat|unit|gate|bus|route|model|article|psalm|luke|john|mark|matthew|genesis|ext|extension|tel|phone|call)$/;

/** What is measured in: "5 pm" is no such thing, "12 %" is. */
const MEASURED =
  /^(?:%|percent|x|gb|mb|kb|ms|px|km|kg|eur|usd|dollars|euros|people|users|items|times|°|miles|m|cm|mm|k)$/;

/** Whether what looks like a time is one, by the words around it. */
export function isTime(atoms: readonly Atom[], place: number, moment: Moment): boolean {
  const first = at(atoms, place);
  const before = at(atoms, place - 1);
  const after = at(atoms, moment.next);
  const last = at(atoms, moment.next - 1);
  // Part of a name, version, amount or number: "v2", "B2B", "$5", "10.4.2", "#12".
  if (first.glued && !/^[([{"'“‘@/–—,;:.!?…~*_|>=-]$/.test(before.word)) return false;
  if (
    first.glued &&
    first.kind === 'number' &&
    /^[./:,-]$/.test(before.word) &&
    at(atoms, place - 2).kind !== 'other' &&
    before.glued
  )
    return before.word === '-' && at(atoms, place - 2).means?.weekday !== undefined;
  if (
    first.glued &&
    before.word === '-' &&
    before.glued &&
    first.kind === 'word' &&
    at(atoms, place - 2).kind === 'word' &&
    at(atoms, place - 2).word !== 'non'
  )
    return false;
  if (/^[$€£#]$/.test(before.word) && first.kind === 'number') return false;
  if (after.glued && (after.kind === 'number' || after.kind === 'word') && !/^(?:ish|s|z)$/.test(after.word))
    return false;
  if (
    after.glued &&
    /^[./:_+%-]$/.test(after.word) &&
    at(atoms, moment.next + 1).glued &&
    last.kind === 'number' &&
    at(atoms, moment.next + 1).kind !== 'sign'
  )
    return false;
  const digits = first.kind === 'number' && last.kind === 'number';
  if (first.kind === 'number' && MEASURED.test(after.word)) return false;
  if (digits && counted(atoms, place)) return false;
  const { days, clock, fromNow } = moment;
  if (fromNow !== undefined) return before.word !== 'for';
  if (days && !days.weak) {
    if (before.word === 'for' && days.last - days.first > 1 && first.means?.shift !== undefined) return false;
    return !(
      before.word === 'the' &&
      before.end > 0 &&
      at(atoms, place - 2).word === 'for' &&
      first.means?.shift !== undefined &&
      at(atoms, place + 1).means?.count !== undefined
    );
  }
  if (clock && !days) return clock.sure || (LED_HOUR.test(before.word) && led(atoms, place, moment));
  if (!days) return true;
  // What is left is weak: a month, a weekday or a number that needs help.
  const alone = atoms.length <= moment.next + 1 && place === 0;
  if (days.loose && first.kind === 'word' && first.capital && place > 0 && after.word === ',') return true;
  if (
    first.kind === 'number' ||
    first.means?.ordinal !== undefined ||
    first.word === 'the' ||
    first.means?.unit
  )
    return LEADS.test(before.word) || before.means?.weekday !== undefined || alone;
  if (first.means?.season !== undefined)
    return (
      /^(?:in|by|before|until|since|during|this|the)$/.test(before.word) &&
      (before.word !== 'the' || LEADS.test(at(atoms, place - 2).word)) &&
      (after.kind !== 'word' || /^(?:and|but|so|if|when|we|i|as|then|or|because)$/.test(after.word))
    );
  if (first.word === 'q')
    return /^(?:in|by|before|until|since|during|of|end|early|late|mid)$/.test(before.word);
  const named = first.means?.month !== undefined || first.means?.weekday !== undefined;
  if (!named) return LEADS.test(before.word);
  if (/^(?:may|march|mar|sun|sat|mon|wed|jan|dec|sep|jun|fri)$/.test(first.word))
    return (
      (first.capital || first.word !== 'may') &&
      ((LEADS.test(before.word) && (first.capital || !/^(?:to|of|for|in|the)$/.test(before.word))) ||
        (first.capital && alone))
    );
  // "April and June went home": a month stands alone only after a word that leads to one.
  return first.means?.weekday !== undefined || LEADS.test(before.word) || alone;
}

const LED_HOUR = /^(?:by|before|until|till|til|around|approximately)$/;

/** A bare hour is a time after "by"; after "at" only beside a day. */
function led(atoms: readonly Atom[], place: number, moment: Moment): boolean {
  const { value, end, start } = at(atoms, place);
  const loose = /^(?:around|approximately)$/.test(at(atoms, place - 1).word);
  return value > 0 && moment.next === place + 1 && (end - start === 4 || (value < 24 && !loose));
}

function counted(atoms: readonly Atom[], place: number): boolean {
  const back = /^(?:is|of|was|:)$/.test(at(atoms, place - 1).word) ? place - 2 : place - 1;
  return COUNTED.test(at(atoms, back).word);
}
