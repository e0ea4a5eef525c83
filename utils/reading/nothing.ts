import type { Reading } from './reading.ts';

/** Content words outside the given stretches. */
export function contentOutside(reading: Reading, spans: readonly { start: number; end: number }[]): number {
  let count = 0;
  for (const sentence of reading.sentences) {
    if (!spans.some((span) => span.start < sentence.end && sentence.start < span.end))
      count += sentence.content;
  }
  return count;
}

/** Whether the draft is blank, a greeting, or a knock with nothing behind it. */
export function saysNothing(reading: Reading): boolean {
  if (reading.carries || reading.links.length > 0) return false;
  if (reading.sentences.length === 0 || reading.greetingOnly) return true;
  const hollow = [...reading.knocks, ...reading.opinions];
  return hollow.length > 0 && contentOutside(reading, hollow) === 0;
}
