import type { Span } from '../core/span.ts';
import { isSpace } from './words/tokens.ts';

/** No sentence is longer than this; what is longer is cut at a space, so that no work grows with a missing full stop. */
export const LONGEST = 600;

const ABBREVIATIONS = new Set(
  'mr mrs ms dr st vs etc e.g i.e eg ie approx no nr inc ltd co jr sr prof dept fig ca cf resp incl excl a.m p.m est min max tel ext vol'.split(
    ' ',
  ),
);

/** Short for a month or a weekday where a number comes next: "Dec. 31". */
const CALENDAR = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);

const CLOSERS = '"\')]}»”’*_~';

/** Whether the word that ends at `stop` (a full stop) is an abbreviation or an initial. */
function abbreviated(text: string, from: number, stop: number): boolean {
  let start = stop;
  while (start > from && !isSpace(text.charCodeAt(start - 1)) && stop - start < 8) start -= 1;
  const word = text.slice(start, stop).replace(/^\W+/, '').toLowerCase();
  if (CALENDAR.has(word)) return /\d/.test(text.charAt(stop + 2));
  return ABBREVIATIONS.has(word) || /^[a-z]$/.test(word) || (/^\d{1,2}$/.test(word) && start === from);
}

/** Whether a sentence ends with the run of signs that stands before `end`. */
function endsSentence(text: string, from: number, end: number): boolean {
  let last = end - 1;
  // After a letter or a digit, as before most spaces, nothing has ended.
  const before = text.charCodeAt(last);
  if ((before >= 97 && before <= 122) || (before >= 48 && before <= 57)) return false;
  while (last > from && CLOSERS.includes(text.charAt(last))) last -= 1;
  const sign = text.charAt(last);
  // A quoted sentence inside a sentence: 'he said "no." and left'.
  if (last < end - 1 && /[a-z]/.test(text.charAt(end + 1))) return false;
  if (sign === '!' || sign === '?' || sign === '…' || sign === '。' || sign === '？' || sign === '！')
    return true;
  if (sign !== '.') return false;
  if (text.charAt(last - 1) === '.') return true;
  return !abbreviated(text, from, last);
}

/** Cuts one stretch of prose (without line breaks that end a sentence) into sentences, pushing spans. */
export function splitInto(text: string, start: number, stop: number, out: Span[]): void {
  let from = start;
  let place = start;
  let space = -1;
  const push = (end: number) => {
    let a = from;
    let b = end;
    while (a < b && isSpace(text.charCodeAt(a))) a += 1;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b -= 1;
    if (b > a) out.push({ start: a, end: b });
    from = end;
    space = -1;
  };
  while (place < stop) {
    const code = text.charCodeAt(place);
    // Most signs are letters: nothing to decide, unless the sentence grows too long.
    if (code > 32 && code < 0xa0 && code !== 96 && place - from < LONGEST - 1) {
      place += 1;
      continue;
    }
    if (code === 96) {
      const close = text.indexOf('`', place + 1);
      if (close > 0 && close < stop && close - from < LONGEST) {
        place = close + 1;
        continue;
      }
    }
    if (isSpace(code)) {
      if (place > from && endsSentence(text, from, place)) push(place);
      else space = place;
    }
    place += 1;
    if (place - from >= LONGEST) {
      // Halves of a surrogate pair stay together.
      const cut = space > from ? space : isLow(text.charCodeAt(place)) ? place + 1 : place;
      push(Math.min(cut, stop));
      place = Math.max(place, from);
    }
  }
  push(stop);
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
