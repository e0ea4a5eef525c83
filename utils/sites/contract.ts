import type { Draft } from '../reading/draft.ts';

/** One of the services Beforehand works on. Construction is inert: nothing happens before `observe`. */
export interface Site {
  id: string;
  /** Name for people, for example "Slack". */
  name: string;
  matches(url: URL): boolean;
  /**
   * Calls `onComposer` once for every composer, those already there and those that come.
   * Everything stops with `signal`. `gone` is aborted when that composer leaves the page.
   */
  observe(signal: AbortSignal, onComposer: (composer: Composer, gone: AbortSignal) => void): void;
  /**
   * Listens for every way a message leaves. The handler is asked once per trusted press and answers at once.
   */
  onSend(signal: AbortSignal, handler: (press: SendPress) => SendAnswer): void;
  health(): PageHealth;
}

/** How one part of a site was found. Never holds page text. */
export interface PartHealth {
  part: string;
  state: 'found' | 'fallback' | 'missing';
  selector: string;
  count: number;
}

export interface PageHealth {
  composers: number;
  /** The page says that nothing can be written here. */
  readOnly: boolean;
  /** Sends seen from a box that is not known as a composer; above 0 the site has changed. */
  unseenSends: number;
  parts: PartHealth[];
}

/** A person's press that would send a message now, unless it is held. */
export interface SendPress {
  composer: Composer;
  how: 'key' | 'button';
  /** The keys of the press by their names on a keyboard, such as `Ctrl`, `Enter`. */
  keys?: readonly string[] | undefined;
}

/** `hold` stops this one event; `pass` lets the page have it untouched. */
export type SendAnswer = 'hold' | 'pass';

/** A compose box on a site. Elements are looked up again at the moment of acting. */
export interface Composer {
  /** Stable while the same box writes to the same place; changes when the box is pointed elsewhere. */
  key(): string;
  kind: 'message' | 'edit';
  /** What stands in the box now; `null` when it cannot be read. Throws never. */
  read(): Omit<Draft, 'now' | 'zone'> | null;
  /** The element the badge stands beside: the send button, else the box. */
  anchor(): Element | null;
  /** The visible frame around the box, for the strip. */
  frame(): Element | null;
  /** Calls back after every change of the text or of where it goes; never on the keystroke itself. */
  onChange(signal: AbortSignal, changed: () => void): void;
  /**
   * Replaces a stretch of the text through the site's own editor, undo intact, caret after it.
   * Resolves to false when the text did not read back as meant.
   */
  edit(edit: { start: number; end: number; text: string; caret?: number | undefined }): Promise<boolean>;
  focus(): void;
}
