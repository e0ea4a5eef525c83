import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface ButtonProps {
  /** `plain` is framed and in the accent colour, `quiet` looks like text, `strong` is filled. */
  look?: 'plain' | 'quiet' | 'strong';
  /** A longer name for those who hear the button out of its row; it must begin with the visible words. */
  label?: string;
  /** Takes the focus when it appears, where the button that had it has just gone. */
  focused?: boolean;
  /** Gets the event itself, so that the caller can tell a person's click from a script's. */
  onClick(event: TargetedMouseEvent<HTMLButtonElement>): void;
  children: ComponentChildren;
}

export function Button({ look = 'plain', label, focused = false, onClick, children }: ButtonProps) {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) element.current?.focus();
  }, [focused]);
  return (
    <button type="button" ref={element} class={`button button--${look}`} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
