const HOST = 'beforehand-ui';

/** Set at build time: tests look into the root, people's pages cannot. */
declare const __OPEN_ROOT__: boolean;

/** Keys and pointer events of our own controls are none of the page's business. */
const ISOLATED = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];

/** How often a page may take our element away before we stop putting it back. */
const REMOVALS_ACCEPTED = 2;

/** A place of our own on the page, outside everything the page manages. */
export interface ShadowUi {
  /** An element to render one thing into; `null` when the page does not let us stand. */
  slot(): HTMLElement | null;
  /** Whether the event happened in our own interface. */
  owns(event: Event): boolean;
}

/**
 * A closed shadow root on an element at the end of `<html>`, made when it is first needed and removed
 * with `signal`. An element left behind by an earlier version of the script is removed first.
 */
export function shadowUi(page: Document, css: string, signal: AbortSignal): ShadowUi {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let removals = 0;
  signal.addEventListener('abort', () => host?.remove());

  function mount(): ShadowRoot | null {
    if (signal.aborted) return null;
    if (host && root) return host.isConnected || putBack(host) ? root : null;
    for (const old of page.querySelectorAll(HOST)) old.remove();
    host = page.createElement(HOST);
    // The page's own styles for unknown elements must not give it a box.
    host.style.setProperty('display', 'contents', 'important');
    root = host.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
    const style = page.createElement('style');
    style.textContent = css;
    root.append(style);
    for (const type of ISOLATED) root.addEventListener(type, (event) => event.stopPropagation());
    page.documentElement.append(host);
    return root;
  }

  function putBack(lost: HTMLElement): boolean {
    removals += 1;
    if (removals >= REMOVALS_ACCEPTED) return false;
    page.documentElement.append(lost);
    return true;
  }

  return {
    slot() {
      const parent = mount();
      if (!parent) return null;
      const slot = page.createElement('div');
      parent.append(slot);
      return slot;
    },
    owns: (event) => host !== null && event.composedPath().includes(host),
  };
}

/** Removes what an earlier version of the script has left on the page. */
export function removeLeftovers(page: Document): void {
  for (const old of page.querySelectorAll(HOST)) old.remove();
}
