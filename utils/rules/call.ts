import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import { contentOf } from '../reading/sentence/topic.ts';
import { tokenize } from '../reading/words/tokens.ts';
import { subjectTells } from './context.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';

/**
 * A talk that is not there yet, by its name, by the reader's time that it takes, or by what has to be done for it.
 * "The call", "our meeting" and "in a meeting" are known ones.
 */
const TALK =
  /\b(?:please|all|have) (?:join|attend|our) (?:\w+ ){0,3}(?:call|meeting|chat)\b|(?<!\b(?:the|our|this|that|your|my|next|in|on) (?:\w{1,9} )?)\b(?:call|talk|speak|chat|sync|zoom|huddle|meet|meeting|discuss|stand-?up|conversation|catch[- ]up|phone|ring|bell|1[:-]1|one-on-one|touch base|offline|catch you|connect|appointment|word with you|(?:it|this|you) (?:live|over the phone|in person)|(?:get|sit|come)[- ](?:together|down)|(?:into|around) (?:a|one) (?:room|table)|(?:and|to|i|me) see (?:me|you)|reach (?:me|you)|(?:come|pop|drop) (?:by|over))\b(?! (?:him|her|them|it|off|up|out|the|number|notes)\b)|\b(?:by|to|in|at) my (?:office|desk)|\b(?:hop|jump|get) on(?: (?:a|the) |\W*$)|\b(?:an?|the) (?:invite|slot)|\byour (?:calendar|diary)|\b(?:got|have|spare|for|us|put|find|up|blocked) (?:some time\b|(?:\d\d|ten|twenty|half an|an) ?(?:min|hour))/i;

/** Words that put a talk to the reader, beside an ask. */
const PUTS =
  /\?|\b(?:let['’]?s|let us|should|need|would|suggest|please|pls|booked|calendars?|invite|better|easier)\b/i;

/** Over, refused, said at parting, or the answer to a proposal. */
const SETTLED =
  /\b(?:soon|again|already|was|were|missed|talked|spoke|met|late|cancel\w*|join(?:s|ed|ing)|mov\w*|not|never|did|can['’]?t|don['’]?t(?! we)|(?<!(?:to|and|can i) )see you|(?:good|great|nice|lovely) (?:to|talk|chat|call|meeting))\b|^\W*(?:(?:speak|talk) (?:to )?you|yes|yep|sure|ok|no|sorry)\b/i;

/** When the reader can, whom else to bring, which number: nothing of what it is about. */
const ASIDE =
  /\b(?:when|once|if|after|before) (?:(?:you(?:['’]?re| are)?|ur?) (?:free|back|done|out|off|available|around|(?:get|have) an?)|the week)\b(?:(?! about)[^,;.:?!]){0,25}|[\d(+][\d ()+/-]{5,}|https?:\S+|\b(?:in|at) the \w+|\b(?:with|and|&) (?:[A-Z]\w+ ?){1,2}/g;

/** Where and how a talk is held, and when a slot is looked for, says nothing of what it is about. */
const HOLLOW =
  /\b(?:zoom|teams|meetings?|stand-?up|office|room|person(?:al)?|(?:tele)?phone|video|live|conversation|ring|bell|arrange|slot|invit\w+|calendars?|rn|align(?:ment)?|availability|easier|write|vote|poll|catch(?:ing)?|sense|sit|accept|suits?|half|pop|attend\w*|participation|mandatory|compulsory|table|together|two|three|four|usual|exchange|appointment|settle)\b/gi;

/** What leads to the topic, though it is only a word. */
const NAMES =
  /:(?!\d)|\b(?:about|re|regarding|whether|for (?:the|your|my|our)|(?:me|back) (?:when|if|once)|on (?:the|a|our|your|my)(?! phone))\b/i;

/** Words of content; no draft with more of them speaks of nothing but where, when and with whom to talk. */
const MOST = 30;

/** How many words are left that can tell what a talk is about. */
function topicIn(said: string): number {
  return contentOf(tokenize(said.replace(ASIDE, ' ').replace(HOLLOW, ' ')), 0);
}

/** The proposal of a talk in a draft that says nothing about what; `null` where there is none. */
export function callGap(reading: Reading, draft: Draft): Gap | null {
  const { text } = draft;
  if (reading.carries) return null;
  const inThread = draft.place === 'thread' || draft.place === 'comment';
  // What both talk about, or the answer to a proposal.
  if (draft.lastMessageFrom === 'other' && !inThread && draft.place !== 'channel') return null;
  // So many words tell something; the patterns need not read a long draft at every key.
  if (reading.content > MOST || !TALK.test(text.slice(0, 1500))) return null;
  let found: Gap | null = null;
  let left = 0;
  for (const [index, sentence] of reading.sentences.entries()) {
    const greeted = reading.greeting && index === 0 ? reading.greeting.end : sentence.start;
    const said = text.slice(greeted, Math.min(sentence.end, greeted + 300));
    if (sentence.content > 0) left += topicIn(said);
    // One word more may still be a place or a person.
    if (left > 1) return null;
    const talk: RegExpExecArray | null = found || SETTLED.test(said) ? null : TALK.exec(said);
    if (!talk) continue;
    const puts = PUTS.test(said) || reading.asks.some((ask) => ask.sentence === index);
    if (!puts && (inThread || talk.index > 12)) continue;
    found = {
      start: greeted + talk.index,
      end: greeted + talk.index + talk[0].length,
      question: inThread ? 'settle' : 'about',
      weak: inThread || !puts || reading.links.length > 0,
    };
  }
  if (!found || (draft.place === 'email' && subjectTells(draft) && topicIn(draft.subject ?? '') > 0))
    return null;
  if (left === 0) return found;
  return NAMES.test(text.slice(0, 600).replace(ASIDE, ' ')) ? null : { ...found, weak: true };
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
    {
      text: 'would tomorrow at 2 suit you for a chat? I am stuck on the VAT return',
      place: 'dm',
      recipients: 1,
    },
    { text: 'have you got ten minutes for me? the till does not open', place: 'dm', recipients: 1 },
    { text: 'nice talking to you today!', place: 'dm', recipients: 1 },
    { text: "who's on call this weekend?", place: 'dm', recipients: 1 },
    { text: "do you have Ana's phone number?", place: 'dm', recipients: 1 },
    { text: 'running five minutes late for our call', place: 'dm', recipients: 1 },
    { text: 'stand-up moved to 9:45 tomorrow', place: 'channel', recipients: 12 },
    { text: 'pls call the wholesaler when u get a minute', place: 'dm', recipients: 1 },
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
    { text: 'we should all get around one table', place: 'channel', recipients: 8 },
    { text: 'would you have half an hour for me on Thursday?', place: 'dm', recipients: 1 },
    { text: 'lets find some time this week, the two of us', place: 'dm', recipients: 1 },
    {
      text: 'Dear colleagues,\n\nplease attend the meeting on Wednesday at 10:00. Participation is compulsory.\n\nR. Vance',
      place: 'email',
      recipients: 6,
      subject: 'Teams meeting Wednesday',
    },
    {
      text: 'this is going in circles, let us take it live',
      place: 'thread',
      recipients: 4,
      lastMessageFrom: 'other',
    },
    { text: 'are you around to talk later', place: 'dm', recipients: 1 },
    { text: "I've booked us half an hour on Thursday at 9", place: 'dm', recipients: 1 },
    { text: 'could you come to my office when you are free?', place: 'dm', recipients: 1 },
    {
      text: 'putting something in your calendar for tomorrow, please make it possible',
      place: 'dm',
      recipients: 1,
    },
    { text: 'Meeting this afternoon 3pm, please all be there.', place: 'channel', recipients: 12 },
    { text: 'Easier to discuss live. Do you have 20 min tomorrow?', place: 'comment', recipients: 2 },
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
