import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/** Keys that come as a pair `<key>_one` and `<key>_other`. */
export type CountedKey = WordKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** Every string people read comes through here, so that a screen can be shown in any language. */
export interface Words {
  /** The message under `key`, its `$1`, `$2` filled from `args`. */
  t(key: WordKey, ...args: string[]): string;
}

export const WordsContext = createContext<Words | null>(null);

/** The words of the screen this component stands in. Throws when the screen was rendered without any. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A screen is rendered inside <WordsContext.Provider value={words}>.');
  return words;
}

const pluralRules = new Map<string, Intl.PluralRules>();

/**
 * The message for `count` things: `$1` is the count, `$2` and on come from `args`.
 *
 * The first use of `Intl` costs a page about 15 ms, so nothing is made before it is needed,
 * and English, with its two forms, goes without.
 */
export function counted(words: Words, key: CountedKey, count: number, ...args: string[]): string {
  const form = words.t('language') === 'en' ? englishForm(count) : pluralForm(words.t('language'), count);
  return words.t(`${key}_${form}` as WordKey, String(count), ...args);
}

function englishForm(count: number): 'one' | 'other' {
  return count === 1 ? 'one' : 'other';
}

function pluralForm(language: string, count: number): 'one' | 'other' {
  let rules = pluralRules.get(language);
  if (!rules) {
    rules = new Intl.PluralRules(language);
    pluralRules.set(language, rules);
  }
  return rules.select(count) === 'one' ? 'one' : 'other';
}

const FIRST_SLOT = 0xe000;

/**
 * A message whose `$1`, `$2` are filled with elements, in the order the language wants them.
 *
 * @example <Phrase of="hold_asks" slots={[<i>What is it about?</i>]} />
 */
export function Phrase({ of, slots }: { of: WordKey; slots: readonly ComponentChildren[] }) {
  const marks = slots.map((_, index) => String.fromCharCode(FIRST_SLOT + index));
  const text = useWords().t(of, ...marks);
  return (
    <>
      {text.split(/([\ue000-\ue008])/).map((part) => {
        const slot = part.length === 1 ? part.charCodeAt(0) - FIRST_SLOT : -1;
        return slot >= 0 && slot < slots.length ? slots[slot] : part;
      })}
    </>
  );
}
