/**
 * What kind of line this is, told from its first couple of hundred characters. Every pattern is anchored and
 * free of nested repeats, so that it is linear in the line.
 */

const FORWARD =
  /^(?:-{2,}\s*(?:original message|forwarded (?:message|by)|begin forwarded)|begin forwarded message|_{10,}|-{10,}\s*forwarded)/i;

export function isForwardHead(line: string): boolean {
  return '-_bB'.includes(line.charAt(0)) && FORWARD.test(line);
}

/** "On Tue, 3 Nov 2026 at 10:12, Ann Ray <ann@example.com> wrote:", possibly over two lines. */
export function isReplyHead(line: string, next: string): boolean {
  if (line.length < 9 || line.slice(0, 3).toLowerCase() !== 'on ') return false;
  const whole = line.trimEnd();
  return /\bwrote:$/i.test(whole) || (/\d{4}|<|@/.test(line) && /\bwrote:\s*$/i.test(next));
}

/** "From: …", "Sent: …": two of them in a row begin a forwarded message. */
export function isHeaderLine(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 1 && colon < 9 && /^\*?(?:from|sent|to|cc|date|subject):\*?\s/i.test(line);
}

/** A command to a bot: a slash or an exclamation mark with a name, alone at the line's beginning. */
export function isCommand(line: string): boolean {
  if (line.charAt(0) !== '/' && line.charAt(0) !== '!') return false;
  return /^[/!][a-z][a-z0-9_-]{1,30}(?:\s|$)/i.test(line) && !/^\/[a-z0-9_-]+\//i.test(line);
}

const FAILURE = /^[\w.$]{1,80}(?:Error|Exception)(?::|$)/;

const LOG = [
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/,
  /^\[?\d\d:\d\d:\d\d[\].,]?\d* +(?:\[|[A-Z]{4,5}\b|[a-z.]+:)/,
  /^(?:at [\w$.<>]+ ?\(|File "[^"]+", line \d|Traceback \(most recent|Caused by: |\.\.\. \d+ more)/,
  /^\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\b[\]: ]/,
  /^(?:npm ERR!|fatal: |error\[[A-Z]\d+\]|E: |W: |[$#%>] \S|[\w.-]+@[\w.-]+:[^ ]*[$#] )/,
  /^(?:diff --git |@@ -\d|\+\+\+ |--- a\/)/,
  /^[{}\])];?,?$/,
];

/** What a line of a log can begin with although it looks like prose. */
const LOG_HEADS = ['at ', 'File ', 'Traceback', 'Caused by', 'diff', 'error', 'fatal', 'npm'];

export function isLogLine(line: string): boolean {
  if ((line.includes('Error') || line.includes('Exception')) && FAILURE.test(line)) return true;
  const first = line.charCodeAt(0) | 32;
  const second = line.charCodeAt(1);
  // Prose begins with a letter and a small one; skip the tests for it.
  const prose = first > 96 && first < 123 && (second === 32 || (second > 96 && second < 123));
  if (prose && !line.includes('@') && !LOG_HEADS.some((head) => line.startsWith(head))) return false;
  return LOG.some((pattern) => pattern.test(line));
}

/** What stands at the beginning of a footer. */
const FOOTERS = [
  'sent from my ',
  'get outlook for ',
  'sent via ',
  'to unsubscribe',
  'unsubscribe',
  'view this email in',
];

/** One of these stands in every legal notice; without it no pattern is asked. */
const LEGAL = ['confidential', 'privileged', 'intended ', 'disclaimer', 'legal notice'];

const NOTICE = /^\W{0,3}(?:confidential(?:ity)?(?: notice)?:|disclaimer:|legal notice:)/;

const RESERVED = /confidential|privileged|intended (?:only|solely|recipient|for)/;

/** Boilerplate under business mail. */
export function isDisclaimer(line: string): boolean {
  const small = line.toLowerCase();
  if (FOOTERS.some((footer) => small.startsWith(footer))) return true;
  if (!LEGAL.some((word) => small.includes(word))) return false;
  return (
    NOTICE.test(small) ||
    (RESERVED.test(small) && /\bthis (?:e-?mail|message|communication|transmission)\b/.test(small))
  );
}
