import type { Words } from '../../components/ui/words.tsx';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The English words as a browser would give them. Throws at a key that has no message. */
export function englishWords(): Words {
  const all: Record<string, { message: string }> = messages;
  return {
    t(key, ...args) {
      const found = all[key];
      if (!found) throw new Error(`public/_locales/en/messages.json has no "${key}".`);
      return found.message.replace(/\$([1-9])/g, (_, digit) => args[Number(digit) - 1] ?? '');
    },
  };
}
