import type { Zone, ZoneKind } from '../reading.ts';
import { isSpace } from '../words/tokens.ts';
import { isCommand, isDisclaimer, isForwardHead, isHeaderLine, isLogLine, isReplyHead } from './lines.ts';
import { signatureFrom } from './signature.ts';

/** A line of the draft; `end` is before its line break. */
export interface Line {
  start: number;
  end: number;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function firstSign(text: string, line: Line): number {
  let place = line.start;
  while (place < line.end && isSpace(text.charCodeAt(place))) place += 1;
  return place;
}

/** Longest part of a line that is looked at to tell what kind of line it is. */
const PEEK = 240;

function kindOfLine(text: string, line: Line, from: number): ZoneKind | null {
  const code = text.charCodeAt(from);
  const piece = text.slice(from, Math.min(line.end, from + PEEK));
  if (code === 62) return 'quote';
  if (code === 124 && piece.charAt(1) === ' ' && !piece.includes('|', 2)) return 'quote';
  if (isCommand(piece)) return 'command';
  if (isLogLine(piece)) return 'log';
  return null;
}

/**
 * Finds the stretches that are whole lines: quotes, fenced code, logs, forwarded text, signature, disclaimer.
 * Everything after a forward or reply head is somebody else's.
 */
export function blockZones(text: string, place: string): { zones: Zone[]; own: Line[] } {
  const lines = linesOf(text);
  const zones: Zone[] = [];
  const own: Line[] = [];
  let fence = -1;
  let end = lines.length;
  const add = (kind: ZoneKind, start: number, stop: number) => {
    const last = zones.at(-1);
    if (last && last.kind === kind && last.end + 1 >= start) last.end = stop;
    else zones.push({ kind, start, end: stop });
  };
  for (let index = 0; index < end; index += 1) {
    const line = lines[index]!;
    const from = firstSign(text, line);
    if (text.startsWith('```', from)) {
      if (fence >= 0) {
        add('code', lines[fence]!.start, line.end);
        fence = -1;
        continue;
      }
      const closes = text.indexOf('```', from + 3);
      if (closes < 0 || closes >= line.end) {
        // Open to the text's end while it is still being written.
        fence = index;
        continue;
      }
      add('code', from, closes + 3);
      if (closes + 3 < line.end) own.push({ start: closes + 3, end: line.end });
      continue;
    }
    if (fence >= 0) continue;
    if (from === line.end) continue;
    const head = text.slice(from, Math.min(line.end, from + PEEK));
    const follows = lines[index + 1];
    const next = follows ? text.slice(follows.start, Math.min(follows.end, follows.start + PEEK)) : '';
    if (
      isForwardHead(head) ||
      isReplyHead(head, next) ||
      (isHeaderLine(head) && isHeaderLine(next) && index > 0)
    ) {
      add('forward', line.start, text.length);
      end = index;
      break;
    }
    const kind = kindOfLine(text, line, from);
    if (kind) add(kind, line.start, line.end);
    else if (isDisclaimer(head)) add('disclaimer', line.start, line.end);
    else own.push({ start: from, end: line.end });
  }
  if (fence >= 0) add('code', lines[fence]!.start, text.length);
  if (place === 'email' && own.length > 1) {
    const cut = signatureFrom(text, own);
    if (cut < own.length) {
      zones.push({ kind: 'signature', start: own[cut]!.start, end: own.at(-1)!.end });
      own.length = cut;
    }
  }
  zones.sort((a, b) => a.start - b.start);
  return { zones, own };
}
