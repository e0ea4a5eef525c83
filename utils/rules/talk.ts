import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import { contentOf } from '../reading/sentence/topic.ts';
import { tokenize } from '../reading/words/tokens.ts';
import type { Gap } from './rule.ts';

/** A talk that is proposed; "the call" and "our meeting" are known ones. */
const TALK =
  /(?<!\b(?:the|our|this|that|your|last|next) )\b(?:call|talk|speak|chat|sync|zoom|huddle|meet|meeting|discuss|stand-?up|conversation|catch[- ]?up|phone|ring)\b/i;

/** Where and how a talk is held says nothing of what it is about. */
const TALK_PLACES =
  /\b(?:zoom|teams|huddle|stand-?up|office|room|person|personally|telephone|video|live|offline|online|conversation|ring|skype|facetime|suggest|propose|zoom|hop|jump|possible|important|emergency)\b/gi;

/** A talk is proposed and nothing says about what. */
export function talkGap(reading: Reading, draft: Draft): Gap | null {
  const text = draft.text.slice(0, 400);
  const places = text.match(TALK_PLACES);
  const hidden = places ? contentOf(tokenize(places.join(' ')), 0) : 0;
  if (reading.content - hidden > 0) return null;
  for (const ask of reading.asks) {
    const asked = text.slice(ask.start, ask.end);
    if (TALK.test(asked) && (ask.kind === 'scheduling' || ask.form !== 'question' || reading.words <= 3))
      return { start: ask.start, end: ask.end, question: 'talk' };
    if (/^do (?:you|u) have\b[^.]*\bfor an? /i.test(asked) && TALK.test(asked))
      return { start: ask.start, end: ask.end, question: 'talk' };
  }
  const proposed =
    /\b(?:let['’]?s|we (?:should|need to|must|all)|i['’]?d (?:like|love|appreciate|suggest)|shall we)\b/i.exec(
      text,
    );
  const talk = proposed && TALK.exec(text.slice(proposed.index));
  return proposed && talk
    ? { start: proposed.index, end: proposed.index + talk.index + talk[0].length, question: 'talk' }
    : null;
}
