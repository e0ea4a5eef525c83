import type { Span } from '../core/span.ts';
import type { LanguageNote } from './language.ts';
import type { Notes } from './notes.ts';

export interface SentenceNotes {
  text: string;
  notes: Notes;
  /** Counted when the draft's language is asked for: its first sentences tell it. */
  language?: LanguageNote;
}

/** A paragraph as it was read: its sentences, by offsets into the paragraph, and what each of them says. */
export interface ParagraphNotes {
  spans: readonly Span[];
  sentences: readonly SentenceNotes[];
}

/** Remembers what each paragraph and sentence said, so that typing reads only the sentence that changed. */
export interface ReadMemo {
  /** What the notes depend on beside the words: the day and the zone. A change empties the memo. */
  context: string;
  paragraphs: Remembered<ParagraphNotes>;
  sentences: Remembered<SentenceNotes>;
}

/** A new, empty memo. One for each composer. */
export function createMemo(): ReadMemo {
  return { context: '', paragraphs: new Remembered(), sentences: new Remembered() };
}

/** Empties the memo when what the notes depend on has changed. */
export function useContext(memo: ReadMemo, context: string): void {
  if (memo.context === context) return;
  memo.context = context;
  memo.paragraphs.clear();
  memo.sentences.clear();
}

/** Entries remembered before the older half is forgotten. */
const MOST = 2000;

/** Answers by key; what has not been asked for in a long time is forgotten. */
export class Remembered<T> {
  private fresh = new Map<string, T>();
  private stale = new Map<string, T>();

  get size(): number {
    return this.fresh.size + this.stale.size;
  }

  /** The answer for `key` from memory, else from `make`. */
  get(key: string, make: () => T): T {
    const known = this.fresh.get(key);
    if (known) return known;
    const answer = this.stale.get(key) ?? make();
    this.fresh.set(key, answer);
    if (this.fresh.size > MOST) {
      this.stale = this.fresh;
      this.fresh = new Map();
    }
    return answer;
  }

  has(key: string): boolean {
    return this.fresh.has(key) || this.stale.has(key);
  }

  clear(): void {
    this.fresh = new Map();
    this.stale = new Map();
  }
}
