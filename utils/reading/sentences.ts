import type { Span } from '../core/span.ts';
import { oneOf } from './words/match.ts';
import { isDigit, isSpace } from './words/tokens.ts';

/** No sentence is longer than this; what is longer is cut at a space, so that no work grows with a missing full stop. */
export const LONGEST = 600;

const ABBREVIATIONS =
  'mr mrs ms dr st vs etc e.g i.e eg ie approx no nr inc ltd co jr sr prof dept fig ca cf resp incl excl a.m p.m est min max tel ext vol';

/** Short for a month or a weekday where a number comes next: "Dec. 31". */
const CALENDAR =
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun';

const CLOSERS = '"\')]}»”’*_~';

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether the word that ends at `stop` (a full stop) is an abbreviation or an initial. */
function abbreviated(text: string, from: number, stop: number): boolean {
  let begin = stop;
  while (begin > from && !isSpace(text.charCodeAt(begin - 1)) && stop - begin < 8) begin -= 1;
  let start = begin;
  const sign = () => text.charCodeAt(start);
  // Letters of the Latin alphabet, digits and "_" are words.
  while (start < stop && !isSmall(sign() | 32) && !isDigit(sign()) && sign() !== 95) start += 1;
  const word = text.slice(start, stop).toLowerCase();
  if (word.length < 3 && isDigit(sign())) return begin === from && isDigit(text.charCodeAt(stop - 1));
  if (word.length === 1) return word !== '_';
  if (oneOf(word, CALENDAR)) return isDigit(text.charCodeAt(stop + 2));
  return oneOf(word, ABBREVIATIONS);
}

/** Whether a sentence ends with the run of signs that stands before `end`. */
function endsSentence(text: string, from: number, end: number): boolean {
  let last = end - 1;
  // After a letter or a digit, as before most spaces, nothing has ended.
  const before = text.charCodeAt(last);
  if (isSmall(before) || isDigit(before)) return false;
  while (last > from && CLOSERS.includes(text.charAt(last))) last -= 1;
  const sign = text.charAt(last);
  // A quoted sentence inside a sentence: 'he said "no." and left'.
  if (last < end - 1 && isSmall(text.charCodeAt(end + 1))) return false;
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
