import type { Composer } from './contract.ts';

/**
 * The boxes of a page that a person has been in. A box is taken up when it gets the focus or is about
 * to send, and let go when its element leaves the page; a page at rest costs nothing.
 */
export class Composers {
  private readonly known = new Map<HTMLElement, { composer: Composer; gone: AbortController }>();
  private readonly make: (editable: HTMLElement) => Composer;
  private readonly onComposer: (composer: Composer, gone: AbortSignal) => void;

  constructor(
    make: (editable: HTMLElement) => Composer,
    onComposer: (composer: Composer, gone: AbortSignal) => void,
    signal: AbortSignal,
  ) {
    this.make = make;
    this.onComposer = onComposer;
    signal.addEventListener('abort', () => {
      for (const { gone } of this.known.values()) gone.abort();
      this.known.clear();
    });
  }

  get size(): number {
    this.sweep();
    return this.known.size;
  }

  /** The composer of an editable, made at first sight. */
  take(editable: HTMLElement): Composer {
    this.sweep();
    const known = this.known.get(editable);
    if (known) return known.composer;
    const gone = new AbortController();
    const composer = this.make(editable);
    this.known.set(editable, { composer, gone });
    this.watch(editable, gone);
    this.onComposer(composer, gone.signal);
    return composer;
  }

  /** An element that leaves the page stops intersecting anything: told once, without polling. */
  private watch(editable: HTMLElement, gone: AbortController): void {
    const observer = new IntersectionObserver(() => this.sweep());
    observer.observe(editable);
    gone.signal.addEventListener('abort', () => observer.disconnect());
  }

  private sweep(): void {
    for (const [editable, { gone }] of this.known) {
      if (editable.isConnected) continue;
      this.known.delete(editable);
      gone.abort();
    }
  }
}
