/**
 * Whether something of the page, such as a dialog, lies over the middle of `anchor`. Layers of ours do
 * not count: pass the element to `own` that they live in.
 */
export function isCovered(
  anchor: Element,
  frame: Element | null,
  own: (element: Element) => boolean,
): boolean {
  const box = anchor.getBoundingClientRect();
  const top = anchor.ownerDocument.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  // Outside the window there is nothing to lie over it; the browser hides what is anchored there.
  if (!top || own(top)) return false;
  return !(anchor.contains(top) || (frame ?? anchor).contains(top));
}
