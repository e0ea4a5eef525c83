import { dutyAt, isOpen } from '../sentence/undone.ts';
import { vacantAt } from '../sentence/vacancies.ts';
import { BIT } from '../words/classes.ts';
import { is, lengthOf, says, skipFillers } from '../words/match.ts';
import { participle } from '../words/participle.ts';
import { at, type Token } from '../words/tokens.ts';
import { duty as dutyFrame, type Frame, request, statement, type View } from './frame.ts';
import { limited } from './limits.ts';

const MUST = `should; must; needs|need|has|have|ought|got to; will|'ll have|need to`;

const YOU_MUST = `${MUST}; need|have to`;

/** A job that is offered to whoever takes it: "anyone up for …", "can the slides be finished …". */
export function vacancy(view: View): Frame | null {
  const { tokens, from, to } = view;
  if (vacantAt(tokens, from, from)) return request(view, -1, 'nobody');
  const start = says(tokens, from + 1, 'can|could') ? from + 1 : from;
  if (says(tokens, start, 'can|could please|the|this|these|those'))
    for (let place = from + 3; place < Math.min(to - 1, from + 9); place += 1)
      if (
        (says(tokens, place, 'be|get') && participle(at(tokens, place + 1).word)) ||
        says(tokens, place, 'go out|in|back|up|off')
      )
        return request(view, -1, 'nobody');
  return null;
}

/** "someone should …", "the pump has to be checked", "you need to …", "X needs fixing". */
export function duty(view: View): Frame | null {
  const { tokens, from } = view;
  const first = at(tokens, from);
  const we = lengthOf(tokens, from, 'we need|have|ought to; we must');
  if (we > 0) {
    const verb = skipFillers(tokens, from + we);
    if (is(at(tokens, verb), BIT.ACT) && !is(at(tokens, verb), BIT.MEET))
      return dutyFrame(view, verb, 'nobody', !view.first && !pressed(tokens, from, view.to));
  }
  if (
    says(
      tokens,
      from,
      'you are kindly|hereby|requested|required|asked|invited|expected to|requested|asked|invited',
    )
  )
    return statement();
  // "you might want to call them" is work put softly, "you might want to try a larger one" advice.
  const soft = lengthOf(
    tokens,
    from,
    'you|u may|might|will need|want|have to; you|u better|set|send; you can come|drop',
  );
  if (soft > 0) return is(at(tokens, from + soft), BIT.ADVICE) ? null : statement('action', true);
  if (says(tokens, from, "you|you'll|u")) {
    const must = lengthOf(tokens, from + 1, YOU_MUST);
    const verb = skipFillers(tokens, from + 1 + must);
    return must > 0 && !says(tokens, verb, 'be|have|know|get|see|notice|feel|find|expect')
      ? dutyFrame(view, verb, 'you', true)
      : null;
  }
  if (is(first, BIT.EVERY) && says(tokens, from + 1, 'please|pls|plz|kindly|should|must|needs'))
    return dutyFrame(view, skipFillers(tokens, from + 2 + lengthOf(tokens, from + 2, 'to')), 'everybody');
  return impersonal(view);
}

/** A thing that waits for a doer: "needs to be done", "wants repainting", "still needs a translator". */
function impersonal({ tokens, from, to, first }: View): Frame | null {
  for (let place = from; place < Math.min(to - 1, from + 14); place += 1) {
    if (!dutyAt(tokens, place) || !isOpen(tokens, from, place)) continue;
    // Without a subject it is a note beside a passage: "needs a date".
    const strong = place > from || pleads(tokens) || pressed(tokens, from, tokens.length);
    return strong || !says(tokens, place, 'should') ? statement('action', !strong && !first, 'nobody') : null;
  }
  return null;
}

/** "🙏", "!!" or "who?" at the end: the remark is meant as an ask. */
function pleads(tokens: readonly Token[]): boolean {
  const { kind, word } = at(tokens, tokens.length - 1);
  return (
    (kind === 'emoji' && word.includes('🙏')) ||
    word.startsWith('!!') ||
    (word === '?' && says(tokens, tokens.length - 2, 'who'))
  );
}

/** A limit in time makes a duty an ask; without it, it is a remark on how things are. */
function pressed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1)
    if (says(tokens, place, 'today|tonight|tomorrow|eod')) return true;
  return limited(tokens, from, to, 'by|before|until|till|this|next');
}
