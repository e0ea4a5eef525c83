import { describe, expect, test, vi } from 'vitest';
import type { FindingView } from '../../components/composer/finding-view.ts';
import { Panel, type PanelProps } from '../../components/composer/panel.tsx';
import { mount } from './mount.tsx';

const OWNER: FindingView = {
  id: 'owner:0',
  rule: 'owner',
  level: 'warn',
  question: 'Who should do it?',
  why: 'An ask to everyone is nobody’s.',
  norm: 'Calm, 24 hours',
  fixes: [
    { id: 'name', label: '@tomas' },
    { id: 'pick', label: 'Name someone…' },
  ],
};
const LINK: FindingView = {
  id: 'link:20',
  rule: 'link',
  level: 'hint',
  question: 'What is this link for?',
  why: 'Each reader has to open it to know.',
  fixes: [],
};

function panel(props: Partial<PanelProps> = {}) {
  const none = () => {};
  return (
    <Panel
      findings={[OWNER, LINK]}
      onFix={none}
      onMuteHere={none}
      onMuteAlways={none}
      onClose={none}
      sendHint="again"
      {...props}
    />
  );
}

describe('panel', () => {
  test('is a dialog named "Before you send" that has the focus', async () => {
    const { root } = await mount(panel());
    const dialog = root.querySelector('[role=dialog]')!;
    expect(dialog.getAttribute('aria-label')).toBe('Before you send');
    expect(document.activeElement).toBe(dialog);
  });

  test('has a row a finding: question, why, whose norm, and what can be done', async () => {
    const { root, buttons } = await mount(panel());
    const rows = [...root.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows[0]).toContain('Who should do it?');
    expect(rows[0]).toContain('An ask to everyone is nobody’s. Norm: Calm, 24 hours');
    expect(rows[1]).toContain('What is this link for?');
    expect(rows[1]).not.toContain('Norm:');
    expect(buttons()).toEqual([
      'Close',
      '@tomas',
      'Name someone…',
      'Not useful: Who should do it?',
      'Not useful: What is this link for?',
    ]);
  });

  test('marks hints by a word', async () => {
    const { root } = await mount(panel());
    const headings = [...root.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Who should do it?', 'What is this link for?hint']);
  });

  test('a fix is handed on with its finding and the click itself', async () => {
    const onFix = vi.fn();
    const { button, click } = await mount(panel({ onFix }));
    await click(button('Name someone…'));
    expect(onFix).toHaveBeenCalledWith('owner:0', 'pick', expect.any(MouseEvent));
  });

  test('Esc and the cross close it, and Esc goes no further', async () => {
    const onClose = vi.fn();
    const beyond = vi.fn();
    document.addEventListener('keydown', beyond);
    const { button, click, press } = await mount(panel({ onClose }));
    const event = await press(button('@tomas'), 'Escape');
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(event.defaultPrevented).toBe(true);
    expect(beyond).not.toHaveBeenCalled();
    await press(button('@tomas'), 'a');
    expect(beyond).toHaveBeenCalledOnce();
    await click(button('Close'));
    expect(onClose).toHaveBeenCalledTimes(2);
    document.removeEventListener('keydown', beyond);
  });

  test('a click that did not work is told at once', async () => {
    const { root, show } = await mount(panel());
    expect(root.querySelector('[role=alert]')).toBeNull();
    await show(panel({ notice: 'The text changed meanwhile.' }));
    expect(root.querySelector('[role=alert]')!.textContent).toBe('The text changed meanwhile.');
  });

  test('says how the message goes out as it is', async () => {
    const again = await mount(panel());
    expect(again.root.textContent).toContain('Press send again at any time to send as it is');
    const free = await mount(panel({ sendHint: 'any-time' }));
    expect(free.root.textContent).toContain('Press send at any time to send as it is');
  });
});

describe('not useful', () => {
  test('asks where: here, always, or not after all', async () => {
    const { root, button, buttons, click } = await mount(panel());
    await click(button('Not useful: Who should do it?'));
    expect(buttons()).toEqual([
      'Close',
      'In this conversation',
      'Always',
      'Keep asking',
      'Not useful: What is this link for?',
    ]);
    expect(document.activeElement).toBe(button('In this conversation'));
    expect(root.textContent).toContain('can be turned on again in Beforehand’s popup');
    await click(button('Keep asking'));
    expect(buttons()).toContain('@tomas');
    expect(document.activeElement).toBe(button('Not useful: Who should do it?'));
  });

  test.each([
    ['In this conversation', 'onMuteHere'],
    ['Always', 'onMuteAlways'],
  ] as const)('%s mutes the rule and keeps the focus in the panel', async (label, callback) => {
    const muted = vi.fn();
    const { root, show, button, click } = await mount(panel({ [callback]: muted }));
    await click(button('Not useful: Who should do it?'));
    await click(button(label));
    expect(muted).toHaveBeenCalledWith('owner', expect.any(MouseEvent));
    await show(panel({ findings: [LINK] }));
    expect(document.activeElement).toBe(root.querySelector('[role=dialog]'));
  });

  test('a choice that is open stays with its row when another row goes', async () => {
    const { show, button, buttons, click } = await mount(panel());
    await click(button('Not useful: What is this link for?'));
    await show(panel({ findings: [LINK] }));
    expect(buttons()).toEqual(['Close', 'In this conversation', 'Always', 'Keep asking']);
  });
});
