import { pick, seeded } from './random.ts';
import { PLAIN, SLOTS, TIMED } from './sentences.ts';

export interface TextKind {
  /** Length in characters; a text is exactly this long. */
  length: number;
  /** The same kind and seed give the same text, another seed other sentences. */
  seed: number;
  /** Without them the text is one run of words, as in a hasty chat: no `.`, `?`, `!` and no line break. */
  stops?: boolean;
  /** Share of sentences that name a day or an hour; about one in six, unless said otherwise. */
  timed?: number;
}

const TIMED_SHARE = 1 / 6;
const SENTENCES_A_PARAGRAPH = 5;

/** A message as people write it at work. */
export function messageText({ length, seed, stops = true, timed = TIMED_SHARE }: TextKind): string {
  const random = seeded(seed);
  const parts: string[] = [];
  for (let size = 0, count = 1; size <= length; count += 1) {
    const sentence = sentenceOf(random, timed);
    const gap = stops && count % SENTENCES_A_PARAGRAPH === 0 ? '\n\n' : ' ';
    const part = (stops ? sentence : sentence.replaceAll(/[.?!]/g, '')) + gap;
    parts.push(part);
    size += part.length;
  }
  return parts
    .join('')
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, stops ? '.' : 'x');
}

function sentenceOf(random: () => number, timed: number): string {
  const template = pick(random, random() < timed ? TIMED : PLAIN);
  return template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => fill(random, slot));
}

function fill(random: () => number, slot: string): string {
  if (slot === 'number') return String(1000 + Math.floor(random() * 90_000));
  if (slot === 'small') return String(2 + Math.floor(random() * 40));
  if (slot === 'word') return wordOf(random);
  return pick(random, SLOTS[slot] ?? []);
}

const CONSONANTS = 'bdfgklmnprstv'.split('');
const VOWELS = 'aeiou'.split('');

/** A word nobody has seen: project and branch names are such words. */
function wordOf(random: () => number): string {
  const syllable = () => pick(random, CONSONANTS) + pick(random, VOWELS);
  return syllable() + syllable() + syllable();
}

export interface Typing {
  /** Typed at the end of the draft, or between two sentences near its middle. */
  at: 'end' | 'middle';
  draft: TextKind;
  keys: number;
}

/** The draft before typing, and then after each key: every one a whole new text. */
export function keystrokes({ at, draft, keys }: Typing): { before: string; texts: string[] } {
  const before = messageText(draft);
  const typed = messageText({ ...draft, length: keys, seed: draft.seed + 7919 });
  const place = at === 'end' ? before.length : middleOf(before);
  const head = `${before.slice(0, place)} `;
  const tail = at === 'end' ? '' : before.slice(place);
  const texts: string[] = [];
  for (let count = 1; count <= typed.length; count += 1)
    texts.push(flat([head, typed.slice(0, count), tail]));
  return { before, texts };
}

/** Just behind a sentence's end, or behind a word where the text has no such end. */
function middleOf(text: string): number {
  const half = Math.floor(text.length / 2);
  const end = text.indexOf('. ', half);
  return end >= 0 ? end + 1 : Math.max(text.indexOf(' ', half), 0);
}

/** Joined into one stretch of memory, as a text read from a page is; `+` would leave the joining to the engine. */
function flat(parts: readonly string[]): string {
  return parts.join('');
}
