import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  /** Names the group; a heading that stands above it. */
  legend: ComponentChildren;
  /** The legend is heard but not seen, where the row already shows it. */
  legendHidden?: boolean;
  options: readonly {
    value: Value;
    label: string /** Id of an element that says what it does. */;
    describedBy?: string;
  }[];
  value: Value;
  onChange(value: NoInfer<Value>): void;
}

/** One of a few, side by side: native radio buttons, so arrow keys and screen readers work as everywhere. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={props.legendHidden ? 'heard-only' : 'choice__legend'}>{props.legend}</legend>
      <div class="choice__options">
        {props.options.map(({ value, label, describedBy }) => (
          <label key={value} class="choice__option">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              aria-describedby={describedBy}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
