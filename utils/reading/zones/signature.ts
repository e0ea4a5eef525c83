interface Line {
  start: number;
  end: number;
}

const CLOSER =
  /^(?:(?:best|kind|warm|kindest|warmest|many|with)\b[\w ]{0,20}\b(?:regards|wishes|thanks)|best|regards|cheers|sincerely|yours(?: \w+)?|thanks|thank you|thanks (?:again|so much|a lot|in advance)|many thanks|thx|cordially|respectfully(?: yours)?|all the best|take care|love|xo+|brgds|br|kr|rgds|talk soon|have a (?:great|good|nice) (?:day|weekend|one|week|evening))[ ,.!]*$/i;

/** A short closing and a name on one line: "Thx, Femke". */
const CLOSER_AND_NAME =
  /^(?:thanks|thank you|many thanks|thx|ty|cheers|best|regards|(?:best|kind) regards|br|kr|rgds|love|yours)[,!.]? ?[-–—]? ?\p{Lu}[\p{L}.'-]{0,20}(?: \p{Lu}[\p{L}.'-]{0,20})?$/iu;

/** One letter alone signs among people who know each other. */
const INITIAL = /^\p{Lu}\.?$/u;

/** Closings are many ("Many greetings", "With compliments"): a few words right above the name, not a sentence. */
const ANY_CLOSER = /^\p{Lu}[\p{Ll}]+(?: [\p{Ll}]+){0,2},?$/u;

const CONTACT =
  /(?:^(?:tel|phone|mobile|cell|fax|office|direct|m|t|p|e|email|e-mail|web|www)\b[.: ]|\+?\d[\d ().-]{7,}|@[\w-]+\.[a-z]{2,}|\b(?:inc|ltd|gmbh|llc|corp|ag|plc)\b\.?$)/i;

/** Short, and every word begins with a capital: a name, a title or a company. */
function nameLike(line: string): boolean {
  const words = line
    .replaceAll(/[.,|()/-]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => /^[^a-z]/.test(word) || /^(?:of|and|the|de|van|von|da)$/.test(word))
  );
}

/** A mail's last lines are looked at for a signature; more than this is prose. */
const MOST_LINES = 10;

/**
 * Index of the first own line that belongs to the signature, or `lines.length`: what follows "-- ", a closing
 * such as "Kind regards", or a last line that is only a name.
 */
export function signatureFrom(text: string, lines: readonly Line[]): number {
  const first = Math.max(1, lines.length - MOST_LINES);
  const say = (index: number) =>
    text.slice(lines[index]!.start, Math.min(lines[index]!.end, lines[index]!.start + 160)).trim();
  for (let index = first; index < lines.length; index += 1) {
    const line = say(index);
    if (line === '--' || line === '---' || /^_{3,}$/.test(line)) return index;
    if (CLOSER.test(line) && rest(index + 1)) return index;
    if (CLOSER_AND_NAME.test(line) && /^\p{Lu}/u.test(line.split(/[ ,]/).at(-1)!) && rest(index + 1))
      return index;
  }
  const last = say(lines.length - 1);
  const signs =
    INITIAL.test(last) ||
    (/^[-–—]?\s?\p{Lu}/u.test(last) && nameLike(last) && last.length <= 40 && !/[.?!:]$/.test(last));
  if (!signs) return lines.length;
  const before = lines.length - 2;
  return before >= first && ANY_CLOSER.test(say(before)) ? before : lines.length - 1;

  function rest(from: number): boolean {
    for (let index = from; index < lines.length; index += 1) {
      const line = say(index);
      if (!(nameLike(line) || CONTACT.test(line) || line.length <= 30)) return false;
      if (/\?/.test(line)) return false;
    }
    return true;
  }
}
