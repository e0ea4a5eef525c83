import { classesOf } from './words/classes.ts';
import { isLetter } from './words/tokens.ts';

/** The smallest words of other languages written with Latin letters; those that are English words too are left out. */
const FOREIGN =
  'der das und ist nicht ich wir sie ein eine mit für auf von zu den dem auch wenn oder bitte kann le les et est une un pas je nous vous pour dans que qui sur avec ce du el los las y es por para lo del al como más está gracias o os um uma em não com da dos ao mas você il gli che di per della sono si anche questo het een ik niet dat op te voor zijn ook als kan och att det som på är av för till jag ett og er til jeg vi har nie jest się na że jak czy dla od mi ve bir bu için';

/** What one sentence tells of its language. */
export interface LanguageNote {
  words: number;
  english: number;
  other: number;
  /** Letters of the Latin alphabet, and letters that tell of another script. */
  latin: number;
  foreign: number;
}

let small: ReadonlySet<string> | undefined;

/** Counts of one sentence; a pure function of its text. */
export function languageNote(sentence: string): LanguageNote {
  const note = { words: 0, english: 0, other: 0, latin: 0, foreign: 0 };
  const lower = sentence.toLowerCase();
  small ??= new Set(FOREIGN.split(' '));
  let from = 0;
  for (let place = 0; place <= lower.length; place += 1) {
    const code = lower.charCodeAt(place);
    if (code >= 97 && code <= 122) note.latin += 1;
    else if ((code >= 0x370 && code < 0x1e00) || (code >= 0x3040 && code < 0xd800)) note.foreign += 1;
    if ((code >= 97 && code <= 122) || code === 39 || isLetter(code)) continue;
    if (place > from) {
      const word = lower.slice(from, place);
      note.words += 1;
      if (small.has(word)) note.other += 1;
      else if (classesOf(word) !== 0) note.english += 1;
    }
    from = place + 1;
  }
  return note;
}

/** Fewer words than this tell no language. */
const ENOUGH_WORDS = 8;

/** So many words are looked at; more tell nothing new. */
const MOST_WORDS = 120;

/**
 * English, some other language, or not enough to tell, from the draft's sentences in order. Scripts other than
 * Latin tell by themselves; Latin ones by their small words against the English words the reading knows.
 */
export function languageOf(
  sentences: readonly { text: string; language?: LanguageNote }[],
): 'en' | 'other' | 'unknown' {
  const sum: LanguageNote = { words: 0, english: 0, other: 0, latin: 0, foreign: 0 };
  for (const sentence of sentences) {
    if (sum.words >= MOST_WORDS) break;
    sentence.language ??= languageNote(sentence.text);
    const { words, english, other, latin, foreign } = sentence.language;
    sum.words += words;
    sum.english += english;
    sum.other += other;
    sum.latin += latin;
    sum.foreign += foreign;
  }
  if (sum.foreign >= 8 && sum.foreign > sum.latin) return 'other';
  if (sum.words < ENOUGH_WORDS) return 'unknown';
  if (sum.other >= 2 && sum.other > sum.english * 1.2 && sum.other / sum.words > 0.12) return 'other';
  return sum.english > 0 ? 'en' : 'unknown';
}
