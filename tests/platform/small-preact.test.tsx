import { describe, expect, test, vi } from 'vitest';

// As in the build of a content script. Every behaviour that is asked of the components drawn by Preact is asked
// of them here once more.
vi.mock('preact', () => import('../../utils/platform/small-preact.ts'));
vi.mock('preact/hooks', () => import('../../utils/platform/small-preact.ts'));
vi.mock('preact/jsx-runtime', () => import('../../utils/platform/small-preact.ts'));
vi.mock('preact/jsx-dev-runtime', async () => {
  const { Fragment, jsx } = await import('../../utils/platform/small-preact.ts');
  return { Fragment, jsxDEV: jsx };
});
vi.mock('preact/test-utils', () => ({
  async act(work: () => unknown) {
    await work();
    await new Promise((resolve) => setTimeout(resolve));
  },
}));

await import('../components/badge.test.tsx');
await import('../components/panel.test.tsx');
await import('../components/hold-strip.test.tsx');
await import('../components/words.test.tsx');

const { render } = await import('preact');
const { useEffect, useLayoutEffect, useRef, useState } = await import('preact/hooks');

function root(): HTMLElement {
  document.body.replaceChildren();
  return document.body.appendChild(document.createElement('div'));
}

describe('what stands in for Preact', () => {
  test('is what draws here', async () => {
    expect((await import('preact')).render).toBe(
      (await import('../../utils/platform/small-preact.ts')).render,
    );
  });

  test('keeps elements by their keys, in whatever order they come, and the focus with them', () => {
    const into = root();
    const show = (keys: readonly string[]) =>
      render(
        <ul>
          {keys.map((key) => (
            <li key={key}>
              <button type="button">{key}</button>
            </li>
          ))}
        </ul>,
        into,
      );
    show(['a', 'b', 'c']);
    const [, second] = into.querySelectorAll('button');
    second!.focus();
    show(['b', 'c']);
    expect(document.activeElement).toBe(second);
    show(['c', 'new', 'b']);
    expect(into.textContent).toBe('cnewb');
    expect(into.querySelectorAll('button')[2]).toBe(second);
  });

  test('keeps what follows a part that comes and goes', () => {
    const into = root();
    const show = (first: boolean) =>
      render(
        <p>
          {first && <i>first</i>}
          <b>second</b>
        </p>,
        into,
      );
    show(false);
    const bold = into.querySelector('b');
    show(true);
    expect(into.querySelector('b')).toBe(bold);
    expect(into.textContent).toBe('firstsecond');
    show(false);
    expect(into.innerHTML).toBe('<p><b>second</b></p>');
  });

  test('sets, changes and takes away attributes; `false` is a value of aria attributes', () => {
    const into = root();
    render(<button type="button" class="a" aria-expanded={false} hidden title="t" />, into);
    expect(into.innerHTML).toBe(
      '<button type="button" class="a" aria-expanded="false" hidden="true" title="t"></button>',
    );
    render(<button type="button" class="b" aria-expanded={true} hidden={false} />, into);
    expect(into.innerHTML).toBe('<button type="button" class="b" aria-expanded="true"></button>');
  });

  test('draws pictures in their own namespace', () => {
    const into = root();
    render(
      <svg aria-hidden="true">
        <path d="M0 0" />
      </svg>,
      into,
    );
    expect(into.querySelector('path')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  test('calls the newest handler, once', () => {
    const into = root();
    const old = vi.fn();
    const now = vi.fn();
    render(<button type="button" onClick={old} />, into);
    render(<button type="button" onClick={now} />, into);
    into.querySelector('button')!.click();
    expect(old).not.toHaveBeenCalled();
    expect(now).toHaveBeenCalledOnce();
  });

  test('runs effects once everything stands, again when what they need has changed, and undoes them', () => {
    const into = root();
    const log: string[] = [];
    function Part({ name }: { name: string }) {
      const element = useRef<HTMLElement>(null);
      useEffect(() => {
        log.push(`late ${name}`);
      }, [name]);
      useLayoutEffect(() => {
        log.push(`early ${name} ${element.current?.isConnected}`);
        return () => log.push(`undo ${name}`);
      }, [name]);
      return <i ref={element}>{name}</i>;
    }
    render(<Part name="a" />, into);
    render(<Part name="a" />, into);
    render(<Part name="b" />, into);
    render(null, into);
    expect(log).toEqual(['early a true', 'late a', 'undo a', 'early b true', 'late b', 'undo b']);
    expect(into.innerHTML).toBe('');
  });

  test('draws anew what a component remembers', async () => {
    const into = root();
    function Counter() {
      const [count, setCount] = useState(0);
      return (
        <button type="button" onClick={() => setCount((before) => before + 1)}>
          {count}
        </button>
      );
    }
    render(<Counter />, into);
    into.querySelector('button')!.click();
    into.querySelector('button')!.click();
    await Promise.resolve();
    expect(into.textContent).toBe('2');
  });
});
