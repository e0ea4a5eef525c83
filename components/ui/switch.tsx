import { useId } from 'preact/hooks';

export interface SwitchProps {
  label: string;
  /** One line under the label that says what the present state does. */
  note?: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** A setting that is on or off at once, without a save button. */
export function Switch({ label, note, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label for={id} class="switch__label">
        {label}
      </label>
      <input
        id={id}
        class="switch__track"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own checked state
        role="switch"
        checked={on}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {note && (
        <p id={`${id}-note`} class="switch__note">
          {note}
        </p>
      )}
    </div>
  );
}
