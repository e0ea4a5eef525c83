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

/** End of the run of signs that begins at `from` and holds no white space. */
function chunkEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if ((code <= 32 || code >= 0xa0) && isSpace(code)) break;
    end += 1;
  }
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
  // Few words hold a stroke behind a colon or a dot; the others need no pattern.
  const stroke = piece.indexOf('/');
  const dot = piece.indexOf('.');
  const may =
    stroke > 0
      ? piece.charAt(stroke - 1) === ':' || (dot > 0 && dot < stroke)
      : dot === 3 && 'wW'.includes(piece.charAt(0));
  return may && (SCHEME.test(piece) || BARE_HOST.test(piece)) ? trimUrl(text, start, chunk) : start;
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
    if ((code >= 97 && code <= 122) || isLetter(code) || isDigit(code) || code === 95) place += 1;
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

/** Lower case, apostrophes straight. */
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
    tokens.push({
      start,
      end,
      kind,
      word,
      bits: classBits(flags),
      capital: isWord && raw.charCodeAt(0) !== word.charCodeAt(0),
      timely: isTimely(flags),
    });
    return end;
  };
  const addressed = text.includes('@');
  let place = 0;
  let mark = 0;
  let chunk = 0;
  while (place < text.length) {
    const code = text.charCodeAt(place);
    if (isSpace(code)) {
      place += 1;
      continue;
    }
    while (mark < marked.length && marked[mark]!.end <= place) mark += 1;
    const span = mark < marked.length ? marked[mark] : undefined;
    if (span && span.start <= place) {
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
    // Most signs are small letters, and those begin nothing else.
    if (code < 97 || code > 122) {
      const end = signEnd(place, code);
      if (end > place) {
        place = end;
        continue;
      }
    }
    const end = wordEnd(text, place);
    if (end > place) {
      if (addressed && text.slice(place, end).includes('@')) place = push(place, end, 'address');
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

  /** The end of code, an address in brackets, a mention or an emoji that begins at `from`; else `from`. */
  function signEnd(from: number, code: number): number {
    if (code === 96) {
      const ticks = text.charCodeAt(from + 1) === 96 ? '``' : '`';
      const close = text.indexOf(ticks, from + ticks.length);
      if (close > from) return push(from, close + ticks.length, 'code');
    } else if (code === 60 || code === 40 || code === 91) {
      const end = urlEnd(text, from + 1, chunk);
      if (end > from + 1) {
        push(from, from + 1, 'punct');
        return push(from + 1, end, 'url');
      }
    } else if (code === 64) {
      const end = wordEnd(text, from + 1);
      if (end > from + 1) return push(from, end, 'mention');
    } else if (code === 58) {
      const end = emojiCodeEnd(text, from);
      if (end > from) return push(from, end, 'emoji');
    } else if (isPicture(code)) return push(from, Math.max(pictureEnd(text, from), from + 1), 'emoji');
    return from;
  }
}
