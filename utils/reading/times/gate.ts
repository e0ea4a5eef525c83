import { BIT } from '../words/classes.ts';
import { is } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** Words that are far more often something else than a time, and open the gate only beside a number or "by". */
const SHY = new Set(
  'may march sun second seconds sec secs sat mar jun now last next moment moments while time early late et pt ist minutes minute mins min deadline'.split(
    ' ',
  ),
);

/**
 * Whether a time can be in the sentence at all. The time parser is large and slow to start, so it is only asked
 * when a word or number here could be one.
 */
export function mayHoldTime(tokens: readonly Token[]): boolean {
  for (let place = 0; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind === 'number') {
      if (/^\d{1,2}(?:[:.]\d\d)?(?:am|pm|h|st|nd|rd|th)$/.test(token.word)) return true;
      if (/^\d{1,2}:\d\d$/.test(token.word) || /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/.test(token.word))
        return true;
      if (
        /^(?:am|pm|a\.m|p\.m|o'clock|days|day|weeks|week|hours|hour|hrs|hr|months|minutes|mins|min|business|working)$/.test(
          at(tokens, place + 1).word,
        )
      )
        return true;
      if (/^(?:by|until|till|before|at)$/.test(at(tokens, place - 1).word) && /^\d{1,2}$/.test(token.word))
        return true;
      continue;
    }
    if (token.kind !== 'word') continue;
    if (is(token, BIT.TIME)) {
      if (!SHY.has(token.word)) return true;
      const before = at(tokens, place - 1);
      const after = at(tokens, place + 1);
      if (before.kind === 'number' || after.kind === 'number') return true;
      if (
        /^(?:by|until|till|before|on|in|last|next|this|early|late|end|of|a|the)$/.test(before.word) &&
        token.capital
      )
        return true;
      if (/^(?:next|last)$/.test(token.word) && is(after, BIT.TIME)) return true;
    } else if (
      /^(?:mondays|fridays|tonite|2day|2moro|tomorrow's|today's|friday's|monday's|end-of-day|end-of-week|christmas)$/.test(
        token.word,
      ) ||
      (/^(?:close|end)$/.test(token.word) && at(tokens, place + 1).word === 'of')
    )
      return true;
  }
  return false;
}
