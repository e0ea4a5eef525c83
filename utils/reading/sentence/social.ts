import { BIT } from '../words/classes.ts';
import { is, oneOf, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { closes } from './knocks.ts';
import { contentOf } from './topic.ts';

/** Whether the sentence, from token `from` on, is nothing but thanks, agreement or a reaction. */
export function onlyAcknowledges(tokens: readonly Token[], from: number): boolean {
  let said = 0;
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind === 'punct') {
      if (token.word.includes('?')) return false;
      continue;
    }
    if (token.kind === 'emoji') {
      said += 1;
      continue;
    }
    if (token.kind === 'mention') continue;
    if (is(token, BIT.ACK | BIT.THANKS)) said += 1;
    else if (
      !is(
        token,
        BIT.FILLER | BIT.PRONOUN | BIT.DET | BIT.PREP | BIT.EVERY | BIT.AUX | BIT.COMMON | BIT.EMPTYVERB,
      ) &&
      !/^(?:it's|that's|i'm|help|job|work|day|lot|news|idea|now|one)$/.test(token.word)
    )
      return false;
  }
  return said > 0;
}

/** Small talk that opens a message: "how are you?", "hope you had a nice weekend", "long time no see". */
export function pleases(tokens: readonly Token[], from: number): boolean {
  const place = skipFillers(tokens, from);
  if (
    says(
      tokens,
      place,
      `how are|r you|u|things; how's|hows it|everything|life|things going; how's|hows everything|life; how is it|everything|life going; how is everything|life|work|family|business; how was|were your|ur|the weekend|holiday|holidays|vacation|trip|day|week|break; how have you; how do you do; how you|u doing;
    what's|whats up|new; long time; nice|good|great|lovely to meet|see|hear; happy monday|tuesday|wednesday|thursday|friday|weekend; trust you`,
    )
  )
    return tokens.length - place <= 7 && contentOf(tokens, place) === 0;
  const hope = says(tokens, place, 'hope|hoping')
    ? place + 1
    : says(tokens, place, 'i|we hope|trust')
      ? place + 2
      : -1;
  if (hope < 0 || tokens.length - place > 16) return false;
  return says(
    tokens,
    hope,
    `you|u|all|everything|things are|is|had|have|were|goes|enjoyed|slept|feel|got; you're|youre|you've; this finds|email|message|mail|note; your holidays|trip|family|day|week|weekend|holiday; that you're|all`,
  );
}

/** Past and done: "did you get feedback", "has she any idea" ask for knowledge. */
const PAST = 'did has had was were no not never that this about on of regarding re with for';

/** "thoughts?", "any feedback?", "what do you think?", "would love your input": an opinion asked for, not on what. */
export function opinionCall(tokens: readonly Token[], from: number): boolean {
  let start = skipFillers(tokens, from);
  while (at(tokens, start).kind === 'mention') start += 1;
  const opens = at(tokens, start);
  if (opens.word === 'wdyt') return closes(tokens, start + 1, tokens.length);
  if (contentOf(tokens, start) > 0) return false;
  const wh = oneOf(opens.word, "what how what's what're whats curious wondering");
  let asked = false;
  let called = false;
  let all = false;
  let last = -1;
  for (let place = start; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    const { word } = token;
    asked ||= word.includes('?');
    if (is(token, BIT.THANKS) || oneOf(word, PAST)) return false;
    if (word === 'the' && !is(at(tokens, place + 1), BIT.EVERY)) return false;
    all ||= is(token, BIT.EVERY) || oneOf(word, "you u we your y'all everyone's");
    called ||=
      is(token, BIT.POLITE) ||
      oneOf(word, 'would love need want hear welcome appreciate share looking keen know');
    // "Good idea" answers one.
    const thinks = wh && oneOf(word, 'think thinks thinking feel feeling say reckon take');
    if (
      thinks ||
      (is(token, BIT.FEEL) &&
        !is(at(tokens, place - 1), BIT.ACK) &&
        !oneOf(word, 'questions concerns objections comments comment volunteers takers'))
    )
      last = place;
    // A lone plural calls by itself: "thoughts".
    if (last === place && place === start && oneOf(word, 'thoughts opinions')) called = true;
  }
  if (last < 0 || !closes(tokens, last + 1, tokens.length)) return false;
  return wh ? all : asked || called;
}
