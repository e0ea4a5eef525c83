import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface AnchoredProps {
  /** The element to stand beside; it may belong to the page. */
  anchor: Element;
  /** Where: see `anchored.css`. */
  at: 'beside' | 'above' | 'above-end';
  children: ComponentChildren;
}

/**
 * A layer above the page that stands at another element, wherever that moves. The browser keeps it in
 * place (popover with an invoker, `position-area`), so no script runs while the page scrolls.
 */
export function Anchored({ anchor, at, children }: AnchoredProps) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element || !anchor.isConnected) return;
    element.showPopover({ source: anchor as HTMLElement });
    return () => {
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    };
  }, [anchor]);
  return (
    <div ref={layer} class={`anchored anchored-${at}`} popover="manual">
      {children}
    </div>
  );
}
