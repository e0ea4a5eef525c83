import type { Span } from '../core/span.ts';
import type { Line } from './zones/blocks.ts';

/** A line at least this long that ends in mid-sentence was wrapped by a mail program. */
const WRAPPED_AT = 55;

const BULLET = /^(?:[-*•–—▪‣>]|\d{1,2}[.)]|\[[ x]?\])\s/i;

/** Joins lines a mail program wrapped; elsewhere a line break ends the sentence. */
export function paragraphsOf(text: string, lines: readonly Line[], wraps: boolean): Span[] {
  const out: Span[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (wraps && last && joins(text, last, line)) last.end = line.end;
    else out.push({ start: line.start, end: line.end });
  }
  return out;
}

function joins(text: string, before: Span, line: Line): boolean {
  if (line.start - before.end > 8 || text.indexOf('\n', before.end) < 0) return false;
  // A blank line between them ends the paragraph.
  const gap = text.slice(before.end, line.start);
  if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) return false;
  const from = text.lastIndexOf('\n', before.end - 1) + 1;
  const length = before.end - Math.max(from, before.start);
  const tail = text.slice(Math.max(before.start, before.end - 3), before.end).trimEnd();
  if (/[.!?:;]$/.test(tail)) return false;
  const head = text.slice(line.start, line.start + 8);
  if (BULLET.test(head)) return false;
  return length >= WRAPPED_AT || (length >= 30 && /^[a-z]/.test(head));
}
