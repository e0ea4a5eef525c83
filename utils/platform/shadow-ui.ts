const HOST = 'beforehand-ui';

/** Set at build time: tests look into the root, people's pages cannot. */
declare const __OPEN_ROOT__: boolean;

/** Keys and pointer events of our own controls are none of the page's business. */
const ISOLATED = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
];

/** How often a page may take our element away before we stop putting it back. */
const REMOVALS_ACCEPTED = 2;

/** A place of our own on the page, outside everything the page manages. */
export interface ShadowUi {
  /** Whether there is, or can be, a place to show things. */
  stands(): boolean;
  /** An element to render one thing into; `null` when the page does not let us stand. */
  slot(): HTMLElement | null;
  /** Whether an element of the page is the one we live in. */
  owns(element: Element): boolean;
}

/**
 * A closed shadow root on an element at the end of `<html>`, made when it is first needed and removed
 * with `signal`. An element left behind by an earlier version of the script is removed at once.
 */
export function shadowUi(page: Document, css: string, signal: AbortSignal): ShadowUi {
  for (const old of page.querySelectorAll(HOST)) old.remove();
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let removals = 0;
  signal.addEventListener('abort', () => host?.remove());

  function stands(): boolean {
    if (signal.aborted) return false;
    if (!host || host.isConnected) return true;
    removals += 1;
    if (removals > REMOVALS_ACCEPTED) return false;
    page.documentElement.append(host);
    return true;
  }

  function mount(): ShadowRoot {
    host = page.createElement(HOST);
    // The page's own styles must not give our element a box or hide it.
    host.style.setProperty('display', 'contents', 'important');
    const made = host.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
    // A constructed sheet is no inline style: pages that forbid those let it stand.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    made.adoptedStyleSheets = [sheet];
    for (const type of ISOLATED) made.addEventListener(type, (event) => event.stopPropagation());
    page.documentElement.append(host);
    return made;
  }

  return {
    stands,
    slot() {
      if (!stands()) return null;
      root ??= mount();
      const slot = page.createElement('div');
      root.append(slot);
      return slot;
    },
    owns: (element) => element === host,
  };
}
