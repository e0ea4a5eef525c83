import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../components/ui/words.tsx';
import { englishWords } from '../helpers/english-words.ts';

export interface Mounted {
  root: HTMLElement;
  /** Shows something else in the same place, as a caller with new data does. */
  show(ui: ComponentChild): Promise<void>;
  /** The button of this exact accessible name; throws when there is none. */
  button(name: string): HTMLButtonElement;
  /** Accessible names of all buttons that are to be seen, in Tab order. */
  buttons(): string[];
  click(element: Element): Promise<void>;
  press(element: Element, key: string, more?: KeyboardEventInit): Promise<KeyboardEvent>;
}

function name(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
}

/** Puts a screen into the document, in English, as its page or shadow root would. */
export async function mount(ui: ComponentChild): Promise<Mounted> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const show = (next: ComponentChild) =>
    act(() => render(<WordsContext.Provider value={englishWords()}>{next}</WordsContext.Provider>, root));
  const all = () => [...root.querySelectorAll('button')].filter((button) => !button.closest('[hidden]'));
  await show(ui);
  return {
    root,
    show,
    button(wanted) {
      const found = all().find((button) => name(button) === wanted);
      if (!found) throw new Error(`No button "${wanted}" among ${JSON.stringify(all().map(name))}.`);
      return found;
    },
    buttons: () => all().map(name),
    click: (element) => act(() => (element as HTMLElement).click()),
    async press(element, key, more) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      await act(() => {
        element.dispatchEvent(event);
      });
      return event;
    },
  };
}
