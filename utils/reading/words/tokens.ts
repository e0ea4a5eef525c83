import { classBits, flagsOf, isTimely } from './classes.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'punct'
  | 'url'
  | 'address'
  | 'code'
  | 'emoji'
  | 'mention'
  | 'end';

/** A word, number or sign of one sentence; offsets are relative to the sentence. */
export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
  /** Lower case, apostrophes straight. */
  word: string;
  /** Bits of the word's classes. */
  bits: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** The word can belong to a time: "Friday", "week", "mid-july". */
  timely: boolean;
}

const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  kind: 'end',
  word: '',
  bits: 0,
  capital: false,
  timely: false,
};

/** The token at a place, or an empty one beyond the ends. */
export function at(tokens: readonly Token[], place: number): Token {
  // An index that lies outside is slow to look up.
  return place >= 0 && place < tokens.length ? tokens[place]! : NO_TOKEN;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of any script, as far as one code unit tells. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x2c00 && code < 0xd800) ||
    (code >= 0xf900 && code < 0xfe00)
  );
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff
  );
}

function isPicture(code: number): boolean {
  return (
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    code === 0x2b50 ||
    code === 0x2705
  );
}

/** Ends of the run of signs that begins at `from` and holds no white space. */
function chunkEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

/** An address loses the full stop or bracket that belongs to the sentence around it. */
function trimUrl(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && '.,;:!?)]}>\'"»”’'.includes(text.charAt(last - 1))) last -= 1;
  return last;
}

const SCHEME = /^(?:https?|ftp|file|ssh|slack):\/\/\S|^www\.[a-z0-9-]+\./i;

/** Host names written bare, such as `example.com/report`: only with a path or a well-known ending. */
const BARE_HOST = /^[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){1,5}\/\S/i;

function urlEnd(text: string, start: number, chunk: number): number {
  const piece = text.slice(start, Math.min(chunk, start + 400));
  if (!piece.includes('/') && !piece.includes('.')) return start;
  if (SCHEME.test(piece) || BARE_HOST.test(piece)) return trimUrl(text, start, chunk);
  return start;
}

/** End of an emoji code such as `:tada:` that begins at `start`, or `start`. */
function emojiCodeEnd(text: string, start: number): number {
  let place = start + 1;
  const limit = Math.min(text.length, start + 40);
  while (place < limit && /[a-z0-9_+'-]/i.test(text.charAt(place))) place += 1;
  const inside = text.slice(start + 1, place);
  return text.charAt(place) === ':' && /[a-z+-]/i.test(inside) ? place + 1 : start;
}

function pictureEnd(text: string, start: number): number {
  let place = start;
  while (place < text.length) {
    const code = text.charCodeAt(place);
    if (isPicture(code)) place += code >= 0xd800 ? 2 : 1;
    else if (code === 0xfe0f || code === 0x200d) place += 1;
    else break;
  }
  return Math.min(place, text.length);
}

/** End of the word or number at `start`: letters and digits, held together by ' - . _ / @ inside. */
function wordEnd(text: string, start: number): number {
  let place = start;
  while (place < text.length) {
    const code = text.charCodeAt(place);
    if (isLetter(code) || isDigit(code) || code === 95 || (code >= 0x300 && code < 0x370)) place += 1;
    else if (code >= 0xd800 && code <= 0xdfff && !isPicture(code)) place += 1;
    else {
      const next = text.charCodeAt(place + 1);
      const joins = code === 39 || code === 0x2019 || code === 45 || code === 46 || code === 64;
      const joinsNumber = code === 58 || code === 47 || code === 44;
      const inWord = joins && (isLetter(next) || isDigit(next));
      const inNumber = joinsNumber && isDigit(next) && isDigit(text.charCodeAt(place - 1));
      const slash = code === 47 && isLetter(next) && place > start;
      const ampersand = code === 38 && isLetter(next) && place === start + 1;
      if (!(inWord || inNumber || slash || ampersand)) break;
      place += 1;
    }
  }
  return place;
}

const PUNCT_RUN = '.!?';

function straight(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
}

/** A stretch the site marks as a mention, relative to the sentence. */
export interface MarkedSpan {
  start: number;
  end: number;
}

/**
 * Cuts one sentence into tokens. Code between back-ticks, addresses, emoji and mentions are one token each,
 * so that no word in them is read.
 */
export function tokenize(text: string, marked: readonly MarkedSpan[] = []): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: TokenKind): number => {
    const raw = text.slice(start, end);
    const word = straight(raw);
    const isWord = kind === 'word';
    const flags = isWord ? flagsOf(word) : 0;
    const first = raw.charAt(0);
    tokens.push({
      start,
      end,
      kind,
      word,
      bits: classBits(flags),
      capital: isWord && first !== first.toLowerCase(),
      timely: isTimely(flags),
    });
    return end;
  };
  let place = 0;
  let mark = 0;
  let chunk = 0;
  while (place < text.length) {
    const code = text.charCodeAt(place);
    if (isSpace(code)) {
      place += 1;
      continue;
    }
    while (mark < marked.length && (marked[mark]?.end ?? 0) <= place) mark += 1;
    const span = marked[mark];
    if (span && span.start <= place && span.end > place) {
      place = push(place, Math.min(span.end, text.length), 'mention');
      continue;
    }
    if (place >= chunk) {
      chunk = chunkEnd(text, place);
      const end = urlEnd(text, place, chunk);
      if (end > place) {
        place = push(place, end, 'url');
        continue;
      }
    }
    if (code === 96) {
      const ticks = text.charCodeAt(place + 1) === 96 ? '``' : '`';
      const close = text.indexOf(ticks, place + ticks.length);
      if (close > place) {
        place = push(place, close + ticks.length, 'code');
        continue;
      }
    }
    if (code === 60 || code === 40 || code === 91) {
      const end = urlEnd(text, place + 1, chunk);
      if (end > place + 1) {
        push(place, place + 1, 'punct');
        place = push(place + 1, end, 'url');
        continue;
      }
    }
    if (code === 64 && place + 1 < text.length) {
      const end = wordEnd(text, place + 1);
      if (end > place + 1) {
        place = push(place, end, 'mention');
        continue;
      }
    }
    if (code === 58) {
      const end = emojiCodeEnd(text, place);
      if (end > place) {
        place = push(place, end, 'emoji');
        continue;
      }
    }
    if (isPicture(code)) {
      place = push(place, Math.max(pictureEnd(text, place), place + 1), 'emoji');
      continue;
    }
    const end = wordEnd(text, place);
    if (end > place) {
      const piece = text.slice(place, end);
      if (piece.includes('@')) place = push(place, end, 'address');
      else place = push(place, end, isDigit(code) ? 'number' : 'word');
      continue;
    }
    let stop = place + 1;
    if (PUNCT_RUN.includes(text.charAt(place))) {
      while (stop < text.length && PUNCT_RUN.includes(text.charAt(stop))) stop += 1;
    }
    place = push(place, stop, 'punct');
  }
  return tokens;
}
