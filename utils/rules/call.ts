import type { Draft } from '../reading/draft.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { contentOf } from '../reading/sentence/topic.ts';
import { tokenize } from '../reading/words/tokens.ts';
import { subjectTells } from './context.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';

/** A talk that is not there yet; "the call", "our meeting" and "in a meeting" are known ones. */
const TALK =
  /(?<!\b(?:the|our|this|that|your|last|next|in a|still on a) )\b(?:call|talk|speak|chat|sync|zoom|huddle|meet|meeting|discuss|discussion|stand-?up|conversation|catch[- ]?up|phone|ring|(?:hop|jump) on|1:1|touch base|facetime)\b(?! (?:him|her|them|it|off|in sick|out)\b)/i;

/** Words that propose, when a talk comes after them. */
const PROPOSES =
  /\b(?:(?:can|could|shall|should|may|might|do|would) (?:we|you|u|someone|anyone)|(?:can|could|may|might) i|got|free|available|any chance|possible to|(?:how|what) about|let['’]?s|let us|we (?:all )?(?:should|must)|(?:i|we)(?:['’]?d| would) (?:really )?(?:like|love|appreciate|suggest|propose)|(?:have|need|want|wanted|wish) to|(?:we|i) (?:need|want|suggest|propose))\b/i;

/** The reader is to ring up. */
const CALL_ME = /\b(?:call|ring|phone|facetime) me\b|\b(?:give me|gimme) a (?:quick )?(?:call|ring)\b/i;

/** What may stand before the talk in "quick sync at 15:00?" and "Emergency stand-up?". */
const KIND =
  /^(?:@.*|[\d:-]+|a|another|quick|short|brief|emergency|urgent|little|min|minutes?|video|phone|voice|teams?|zoom|group)[,:]?$/i;

/** A talk and a question mark, with nothing but its kind before it. */
function onlyTalk(said: string): RegExpExecArray | null {
  const talk = said.includes('?') ? TALK.exec(said) : null;
  const before = talk ? said.slice(0, talk.index).split(' ') : [];
  return before.every((word) => word === '' || KIND.test(word)) ? talk : null;
}

/** Where and how a talk is held, and when a slot is looked for, says nothing of what it is about. */
const HOLLOW =
  /\b(?:zoom|teams|huddle|meeting|stand-?up|office|person|personally|telephone|video|voice|live|offline|online|conversation|ring|skype|facetime|discussion|suggest|propose|hop|jump|possible|important|emergency|going|slot|calendar|poll|vote|doodle|rn)\b/gi;

/** A link that a slot is picked by, and not what the talk is about. */
const PICKS = /\b(?:vote|poll|slot|doodle|calendar|book)\b/i;

/** Said at parting, or as the answer to a proposal. */
const PARTING = /\b(?:soon|again)\b|^\W*(?:yes|yeah|yep|sure|ok|okay|no|nope|sorry|great|perfect|cool)\b/i;

function hollow(text: string, sentence: Sentence): boolean {
  if (sentence.content === 0) return true;
  if (sentence.content > 4) return false;
  const words = text.slice(sentence.start, sentence.end).match(HOLLOW);
  return words !== null && contentOf(tokenize(words.join(' ')), 0) >= sentence.content;
}

/** The proposal of a talk in a draft that says nothing about what; `null` where there is none. */
export function callGap(reading: Reading, draft: Draft): Gap | null {
  const { text } = draft;
  if (reading.carries || (draft.place === 'email' && subjectTells(draft))) return null;
  const inThread = draft.place === 'thread' || draft.place === 'comment';
  // What both talk about, or the answer to a proposal.
  if (draft.lastMessageFrom === 'other' && draft.place !== 'channel') return null;
  if (inThread && reading.times.length > 0) return null;
  if (reading.links.length > 0 && !PICKS.test(text.slice(0, 400))) return null;
  let found: Gap | null = null;
  for (const sentence of reading.sentences) {
    if (!hollow(text, sentence)) return null;
    if (found) continue;
    const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200));
    if (PARTING.test(said)) continue;
    const opens = PROPOSES.exec(said);
    const talk = opens && TALK.exec(said.slice(opens.index));
    const other = talk ? null : (CALL_ME.exec(said) ?? onlyTalk(said));
    const start = talk ? opens.index : other?.index;
    if (start === undefined) continue;
    const length = talk ? talk.index + talk[0].length : other![0].length;
    found = {
      start: sentence.start + start,
      end: sentence.start + start + length,
      question: inThread ? 'settle' : 'about',
      weak: inThread,
    };
  }
  return found;
}

export const call: Rule = {
  id: 'call',
  questions: { about: 'What is the call about?', settle: 'What should the call settle?' },
  level: 'warn',
  check: (reading, draft) => {
    const gap = callGap(reading, draft);
    return gap ? [gap] : [];
  },
  fixes: (gap, reading, draft) => {
    // "Could we chat tomorrow about …?": the sentence goes on, up to its sign.
    const sentence = reading.sentences.find((each) => each.end >= gap.end);
    let end = sentence?.end ?? gap.end;
    while (end > gap.end && /[\s?.!]/.test(draft.text.charAt(end - 1))) end -= 1;
    return [{ labelKey: 'fix_call', edit: { start: end, end, text: ' about ' } }];
  },
};

export const callAbout: RuleAbout = {
  title: 'Call without a topic',
  why: 'Without a topic the reader cannot prepare, bring the right person, or answer in writing instead.',
  source:
    'GitLab Communication handbook (whoever wants to talk names the subject; a call comes after three written rounds); 37signals guide to internal communication (calls are rare)',
  good: [
    { text: 'can we hop on a call about the mould in flat 3?', place: 'dm', recipients: 1 },
    { text: 'quick sync at 15:00? who packs the Oslo order is still open', place: 'channel', recipients: 9 },
    { text: 'shall we talk about the harvest dates at 3?', place: 'dm', recipients: 1 },
    { text: 'see you in the meeting', place: 'channel', recipients: 9 },
    { text: "who's joining the call?", place: 'channel', recipients: 9 },
    { text: 'are you in a meeting?', place: 'dm', recipients: 1 },
    { text: 'can you call the plumber?', place: 'dm', recipients: 1 },
    { text: 'please call them back', place: 'dm', recipients: 1 },
    { text: 'call me when the parcel is there', place: 'dm', recipients: 1 },
    { text: 'yes, let us talk at 4', place: 'thread', recipients: 3 },
    { text: 'can we talk?', place: 'dm', recipients: 1, lastMessageFrom: 'other' },
    { text: 'good talk everyone!', place: 'channel', recipients: 20 },
    { text: 'let’s catch up soon!', place: 'dm', recipients: 1 },
    {
      text: 'Hi Ada,\n\ncould we have a call on Tuesday?\n\nBen',
      place: 'email',
      recipients: 1,
      subject: 'Insurance of the new kiln',
    },
    {
      text: 'Dear all,\n\nlet us meet on Monday at 10.\n\nAgenda:\n1. Rent of the hall\n2. New tenor\n\nPia',
      place: 'email',
      recipients: 8,
      subject: 'Meeting',
    },
    { text: 'in a meeting, I call you at half past', place: 'dm', recipients: 1 },
  ],
  bad: [
    { text: 'can we hop on a call?', place: 'dm', recipients: 1 },
    { text: 'quick sync at 15:00?', place: 'channel', recipients: 9 },
    { text: 'got 5 mins to chat?', place: 'dm', recipients: 1 },
    { text: 'please call me', place: 'dm', recipients: 1 },
    { text: "let's meet tomorrow", place: 'channel', recipients: 6 },
    { text: 'could we have a quick chat tomorrow?', place: 'dm', recipients: 1 },
    { text: 'huddle?', place: 'dm', recipients: 1 },
    { text: 'I need to talk to you', place: 'dm', recipients: 1 },
    { text: 'do you have time for a call this afternoon?', place: 'dm', recipients: 1 },
    { text: 'good morning, can we meet on Monday at 9?', place: 'channel', recipients: 12 },
    { text: 'ring me when you are free', place: 'dm', recipients: 1 },
    { text: 'can we just jump on a call?', place: 'thread', recipients: 5 },
    { text: "let's discuss this in a call", place: 'comment', recipients: 3 },
    {
      text: 'Hi Omar,\n\nwould you have time to talk this week?\n\nBest,\nEl',
      place: 'email',
      recipients: 1,
      subject: 'Quick call?',
    },
  ],
};
