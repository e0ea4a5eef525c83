import type { WordKey } from '../ui/words.tsx';

/** Messages to try the practice box with: two that leave a reader asking, one that stands on its own. */
export const EXAMPLES: readonly WordKey[] = [
  'practice_example_vague_1',
  'practice_example_vague_2',
  'practice_example_clear',
];
