import { Chrono, configuration, type ParsingResult } from 'chrono-node/en';
import { ownParsers } from './own.ts';

let parser: Chrono | undefined;

/** The time parser, built at its first use: that costs some milliseconds, and most drafts hold no time. */
function timeParser(): Chrono {
  if (!parser) {
    const casual = configuration.createCasualConfiguration(false);
    casual.parsers.unshift(...ownParsers());
    parser = new Chrono(casual);
  }
  return parser;
}

/** Everything the parser takes for a time; the caller drops what is none. Never throws. */
export function parseTimes(text: string, now: number, offsetMinutes: number): ParsingResult[] {
  try {
    return timeParser().parse(
      text,
      { instant: new Date(now), timezone: offsetMinutes },
      { forwardDate: true },
    ) as ParsingResult[];
  } catch {
    return [];
  }
}
