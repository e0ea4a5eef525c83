/**
 * What kind of line this is, told from its first couple of hundred characters. Every pattern is anchored and
 * free of nested repeats, so that it is linear in the line.
 */

const FORWARD =
  /^(?:-{2,}\s*(?:original message|forwarded (?:message|by)|begin forwarded)|begin forwarded message|_{10,}|-{10,}\s*forwarded)/i;

export function isForwardHead(line: string): boolean {
  return FORWARD.test(line);
}

/** "On Tue, 3 Nov 2026 at 10:12, Ann Ray <ann@example.com> wrote:", possibly over two lines. */
export function isReplyHead(line: string, next: string): boolean {
  if (!/^on /i.test(line.slice(0, 3)) || line.length < 9) return false;
  const whole = line.trimEnd();
  return /\bwrote:$/i.test(whole) || (/\d{4}|<|@/.test(line) && /\bwrote:\s*$/i.test(next));
}

/** "From: …", "Sent: …": two of them in a row begin a forwarded message. */
export function isHeaderLine(line: string): boolean {
  return /^\*?(?:from|sent|to|cc|date|subject):\*?\s/i.test(line);
}

/** A command to a bot: a slash or an exclamation mark with a name, alone at the line's beginning. */
export function isCommand(line: string): boolean {
  return /^[/!][a-z][a-z0-9_-]{1,30}(?:\s|$)/i.test(line) && !/^\/[a-z0-9_-]+\//i.test(line);
}

const LOG = [
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/,
  /^\[?\d\d:\d\d:\d\d[\].,]?\d* +(?:\[|[A-Z]{4,5}\b|[a-z.]+:)/,
  /^(?:at [\w$.<>]+ ?\(|File "[^"]+", line \d|Traceback \(most recent|Caused by: |\.\.\. \d+ more)/,
  /^\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\b[\]: ]/,
  /^[\w.$]{1,80}(?:Error|Exception)(?::|$)/,
  /^(?:npm ERR!|fatal: |error\[[A-Z]\d+\]|E: |W: |[$#%>] \S|[\w.-]+@[\w.-]+:[^ ]*[$#] )/,
  /^(?:diff --git |@@ -\d|\+\+\+ |--- a\/)/,
  /^[{}\])];?,?$/,
];

export function isLogLine(line: string): boolean {
  const code = line.charCodeAt(0);
  // Ordinary prose begins with a lower-case letter or a capital followed by one; skip the tests for it.
  if (code >= 98 && code <= 122 && !/^(?:diff|error|fatal|npm)/.test(line) && !line.includes('@')) {
    return /^[\w.$]{1,80}(?:Error|Exception)(?::|$)/.test(line);
  }
  return LOG.some((pattern) => pattern.test(line));
}

const FOOTER =
  /^(?:sent from my |get outlook for |sent via |to unsubscribe|unsubscribe|view this email in|\W{0,3}(?:confidential(?:ity)?(?: notice)?:|disclaimer:|legal notice:))/i;

const RESERVED = /confidential|privileged|intended (?:only|solely|recipient|for)/i;

/** Boilerplate under business mail. */
export function isDisclaimer(line: string): boolean {
  if (FOOTER.test(line)) return true;
  return RESERVED.test(line) && /\bthis (?:e-?mail|message|communication|transmission)\b/i.test(line);
}
