import type { PartHealth } from './contract.ts';

/**
 * What is known of one part of a site: where to find it, since when that is known and how surely.
 * Sites roll changes out to some accounts first, so every candidate stays accepted.
 */
export interface PartSelector {
  part: string;
  /** In order of trust; the first that matches is used. */
  candidates: readonly SelectorFact[];
}

export interface SelectorFact {
  selector: string;
  /** Year and month it was last seen in a public source. */
  seen: string;
  /** high: several sources of that year; medium: one; low: a single older source. */
  sure: 'high' | 'medium' | 'low';
}

/** All candidates as one selector, for `closest` and `matches`. */
export function anyOf(part: PartSelector): string {
  return part.candidates.map((fact) => fact.selector).join(', ');
}

/** The first element any candidate finds below `root`, in order of trust. */
export function findPart(root: ParentNode, part: PartSelector): Element | null {
  for (const { selector } of part.candidates) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** How a part is found on the page just now. */
export function partHealth(root: ParentNode, part: PartSelector): PartHealth {
  for (const [index, { selector }] of part.candidates.entries()) {
    const count = root.querySelectorAll(selector).length;
    if (count > 0) {
      return { part: part.part, state: index === 0 ? 'found' : 'fallback', selector, count };
    }
  }
  return { part: part.part, state: 'missing', selector: part.candidates[0]?.selector ?? '', count: 0 };
}

/** Whether a person can see the element: it has a box and nothing hides it. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
}
