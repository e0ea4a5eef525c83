import type { Words } from '../../components/ui/words.tsx';
import { browser } from './browser.ts';

/**
 * The strings of `_locales` in the language of the browser, `$1`, `$2` filled from the
 * arguments. Gives an empty string for a key that does not exist, and in a script that has
 * outlived its extension.
 */
export function browserWords(): Words {
  return {
    t(key, ...args) {
      try {
        return browser.i18n.getMessage(key, args);
      } catch {
        return '';
      }
    },
  };
}
