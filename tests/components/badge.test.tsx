import { describe, expect, test, vi } from 'vitest';
import { Announcement } from '../../components/composer/announcement.tsx';
import { Badge, type BadgeProps } from '../../components/composer/badge.tsx';
import { mount } from './mount.tsx';

function badge(props: Partial<BadgeProps> = {}) {
  return <Badge count={2} hints={0} level="warn" open={false} onOpen={() => {}} {...props} />;
}

describe('badge', () => {
  test('is not there when nothing counts, even with hints', async () => {
    const { root } = await mount(badge({ count: 0, hints: 3, level: 'hint' }));
    expect(root.innerHTML).toBe('');
  });

  test('shows the count in words and says whose questions they are', async () => {
    const two = await mount(badge());
    expect(two.root.textContent).toBe('2 questions');
    expect(two.buttons()).toEqual(['Beforehand: 2 questions your reader will have']);
    const one = await mount(badge({ count: 1 }));
    expect(one.root.textContent).toBe('1 question');
    expect(one.buttons()).toEqual(['Beforehand: 1 question your reader will have']);
  });

  test('tells that it opens a dialog and whether that is open', async () => {
    const { root, show } = await mount(badge());
    const button = root.querySelector('button')!;
    expect(button.getAttribute('aria-haspopup')).toBe('dialog');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await show(badge({ open: true }));
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  test('a coming pause is told in words and by a sign, not by colour', async () => {
    const warn = await mount(badge());
    expect(warn.root.querySelectorAll('svg').length).toBe(1);
    expect(warn.root.querySelector('button')!.getAttribute('aria-description')).toBeNull();
    const pause = await mount(badge({ level: 'pause', hints: 1 }));
    expect(pause.root.querySelectorAll('svg').length).toBe(2);
    expect(pause.root.querySelector('button')!.getAttribute('aria-description')).toBe(
      'And 1 hint. The first send is paused once.',
    );
  });

  test('hands the click on, so that the caller can see who made it', async () => {
    const onOpen = vi.fn();
    const { root, click } = await mount(badge({ onOpen }));
    await click(root.querySelector('button')!);
    expect(onOpen).toHaveBeenCalledWith(expect.any(MouseEvent));
  });
});

describe('announcement', () => {
  test('is spoken once: its words stay the same while the count changes', async () => {
    const { root, show } = await mount(<Announcement count={0} />);
    const status = root.querySelector('[role=status]')!;
    expect(status.textContent).toBe('');
    await show(<Announcement count={1} />);
    const spoken = status.textContent;
    expect(spoken).toContain('Beforehand');
    await show(<Announcement count={3} />);
    expect(status.textContent).toBe(spoken);
    await show(<Announcement count={0} />);
    expect(status.textContent).toBe('');
  });
});
