/** What every engine's bundle leaves behind in its page, so that all are called in the same way. */
export interface Engine {
  /** Whatever has to be loaded beside the script. */
  ready?(): Promise<void>;
  /** What is done ahead of the first check in a page where somebody begins to type. */
  warmUp?(): void;
  /** Reads one text from nothing; the count of what was found keeps the work from being left out. */
  check(text: string): number | Promise<number>;
  /** For engines that remember: a reader for one draft that is typed on. */
  typing?(): (text: string) => number;
}

export type WithEngine = typeof globalThis & { engine: Engine };
