import { describe, expect, test } from 'vitest';
import { counted, Phrase, type Words } from '../../components/ui/words.tsx';
import { englishWords } from '../helpers/english-words.ts';
import { mount } from './mount.tsx';

/** A language in which 0 counts as one thing, and questions come first in the sentence. */
const french: Words = {
  t: (key, ...args) => (key === 'language' ? 'fr' : `${key}:${args.join(',')}`),
};

describe('counting', () => {
  test.each([
    [0, '0 questions'],
    [1, '1 question'],
    [2, '2 questions'],
    [21, '21 questions'],
  ])('%i in English', (count, shown) => {
    expect(counted(englishWords(), 'badge_questions', count)).toBe(shown);
  });

  test('follows the language the messages are written in', () => {
    expect(counted(french, 'badge_questions', 0)).toBe('badge_questions_one:0');
    expect(counted(french, 'badge_questions', 1)).toBe('badge_questions_one:1');
    expect(counted(french, 'badge_questions', 2)).toBe('badge_questions_other:2');
  });
});

test('a phrase keeps the sentence around what fills it', async () => {
  const { root } = await mount(
    <Phrase of="hold_asks_more" slots={[<i key="i">what?</i>, '2 more questions']} />,
  );
  expect(root.innerHTML).toBe('Your reader will ask <i>what?</i> and 2 more questions.');
});

test('what fills a phrase is text, never markup', async () => {
  const { root } = await mount(<Phrase of="hold_asks" slots={['<b>bold</b> $1']} />);
  expect(root.textContent).toBe('Your reader will ask <b>bold</b> $1');
  expect(root.querySelector('b')).toBeNull();
});
