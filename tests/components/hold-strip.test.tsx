import { expect, test } from 'vitest';
import { HoldStrip } from '../../components/composer/hold-strip.tsx';
import { mount } from './mount.tsx';

test('is an alert that says why the send was paused and how it goes out', async () => {
  const { root } = await mount(<HoldStrip question="what is it about?" more={0} pressed="key" />);
  const strip = root.querySelector('[role=alert]')!;
  expect(strip.textContent).toBe(
    'Paused once. Your reader will ask what is it about? Enter sends it as it is.',
  );
  expect(strip.querySelector('i')!.textContent).toBe('what is it about?');
  expect(strip.querySelector('kbd')!.textContent).toBe('Enter');
});

test('names the button when the button was pressed', async () => {
  const { root } = await mount(<HoldStrip question="who should do it?" more={0} pressed="button" />);
  expect(root.textContent).toContain('Press send again to send it as it is.');
  expect(root.querySelector('kbd')).toBeNull();
});

test('names the keys that were pressed', async () => {
  const { root } = await mount(
    <HoldStrip question="who should do it?" more={0} pressed="key" keys={['Ctrl', 'Enter']} />,
  );
  expect([...root.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['Ctrl', 'Enter']);
});

test('counts the other questions', async () => {
  const one = await mount(<HoldStrip question="who should do it?" more={1} pressed="key" />);
  expect(one.root.textContent).toContain('who should do it? and 1 more question.');
  const two = await mount(<HoldStrip question="who should do it?" more={2} pressed="key" />);
  expect(two.root.textContent).toContain('who should do it? and 2 more questions.');
});
