import { oneOf } from './match.ts';

/** Whether the word is the participle of something done: "checked", "sent", "cut". */
export function participle(word: string): boolean {
  return (
    /(?:ed|en|nt|ne|ht|ut|de|ld|ept|ad|id|un|rn|wn|ung)$/.test(word) &&
    !oneOf(
      word,
      'needed supposed different open even then used interested allowed present patient silent worried excited expected seen',
    )
  );
}
