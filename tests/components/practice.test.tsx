import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { type Mounted, mount } from './mount.tsx';

let screen: Mounted;
let box: HTMLElement;

beforeEach(async () => {
  screen = await mount(<Welcome sites={['Slack']} />);
  box = screen.root.querySelector<HTMLElement>('[data-practice] [contenteditable]')!;
});

async function type(text: string) {
  box.textContent = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function sent(): (string | null)[] {
  return [...screen.root.querySelectorAll('[role=log] li')].map((item) => item.textContent);
}

describe('practice box', () => {
  test('is a text box of several lines, marked for the extension to find', () => {
    expect(box.getAttribute('contenteditable')).toBe('plaintext-only');
    expect(box.getAttribute('role')).toBe('textbox');
    expect(box.getAttribute('aria-multiline')).toBe('true');
    expect(box.getAttribute('aria-label')).toBe('Practice message');
    expect(screen.root.querySelectorAll('[data-practice] [data-practice-send]').length).toBe(1);
  });

  test('Enter sends: the message joins the list and the box is empty again', async () => {
    await type('merged, thanks!');
    const event = await screen.press(box, 'Enter');
    expect(event.defaultPrevented).toBe(true);
    expect(sent()).toEqual(['merged, thanks!']);
    expect(box.textContent).toBe('');
    await type('second');
    await screen.press(box, 'Enter');
    expect(sent()).toEqual(['merged, thanks!', 'second']);
  });

  test.each([
    ['Shift+Enter', { shiftKey: true }],
    ['Enter that confirms a composed character', { isComposing: true }],
    ['the same as some input methods report it', { keyCode: 229 }],
  ])('%s does not send', async (_, more) => {
    await type('not yet');
    const event = await screen.press(box, 'Enter', more);
    expect(event.defaultPrevented).toBe(false);
    expect(sent()).toEqual([]);
    expect(box.textContent).toBe('not yet');
  });

  test('the button sends, tells others that the text changed, and gives the focus back', async () => {
    await type('over to you');
    const changed = vi.fn();
    box.addEventListener('input', changed);
    await screen.click(screen.button('Send'));
    expect(sent()).toEqual(['over to you']);
    expect(changed).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(box);
  });

  test('nothing is sent from an empty box', async () => {
    expect(screen.button('Send').getAttribute('aria-disabled')).toBe('true');
    await type('   ');
    await screen.press(box, 'Enter');
    await screen.click(screen.button('Send'));
    expect(sent()).toEqual([]);
  });

  test('a held press, stopped before the box hears it, leaves the text', async () => {
    const hold = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    await type('hey, got a sec?');
    window.addEventListener('keydown', hold, true);
    await screen.press(box, 'Enter');
    window.removeEventListener('keydown', hold, true);
    expect(sent()).toEqual([]);
    expect(box.textContent).toBe('hey, got a sec?');
  });

  test('examples fill the box as typing would', async () => {
    const changed = vi.fn();
    box.addEventListener('input', changed);
    await screen.click(screen.button('hey, got a sec?'));
    expect(box.textContent).toBe('hey, got a sec?');
    expect(changed).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(box);
    expect(screen.button('Send').getAttribute('aria-disabled')).toBe('false');
  });

  test('the place can be changed, and is written where the extension reads it', async () => {
    const place = () =>
      screen.root.querySelector('[data-practice-place]')!.getAttribute('data-practice-place');
    expect(place()).toBe('channel');
    const dm = screen.root.querySelector<HTMLInputElement>('input[value=dm]')!;
    expect(dm.closest('label')!.textContent).toBe('To one colleague');
    await screen.click(dm);
    expect(place()).toBe('dm');
  });

  test('changing the place leaves what was written', async () => {
    await type('half a thought');
    await screen.click(screen.root.querySelector('input[value=dm]')!);
    expect(box.textContent).toBe('half a thought');
  });
});

test('claims only the sites it was given', () => {
  expect(screen.root.textContent).toContain('Where it worksSlack');
  expect(screen.root.textContent).not.toContain('Gmail');
});
