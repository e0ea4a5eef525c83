import type { Norms } from '../norms.ts';
import { USUAL_ASK_ROOMS } from './ask-rooms.ts';

/**
 * A reply within a working day, writing before talking. From the public handbooks named in
 * `sources`: Doist's general expectation of 24 hours, 37signals' "eventually, not right now".
 */
export const CALM_24H: Norms = {
  name: 'Calm, 24 hours',
  version: 1,
  sources: [
    {
      title: 'Doist: remote team communication tools',
      url: 'https://blog.doist.com/remote-team-communication-tools/',
    },
    {
      title: '37signals: employee handbook, how we work',
      url: 'https://github.com/basecamp/handbook',
    },
    {
      title: '37signals: principles of communication',
      url: 'https://37signals.com/podcast/principles-of-communication',
    },
  ],
  // What the agreement takes a stand on itself; every other rule speaks at its own level.
  levels: { owner: 'warn', urgency: 'warn', mention: 'warn' },
  askRooms: USUAL_ASK_ROOMS,
  checklists: [
    {
      id: 'before-sending',
      title: 'Before sending',
      items: [
        { id: 'one-message', text: 'Greeting and question in the same message', rule: 'empty' },
        { id: 'topic', text: 'The thing by its name: which document, which customer', rule: 'topic' },
        { id: 'owner', text: 'One named person for each ask', rule: 'owner' },
        { id: 'why', text: 'What the work is for', rule: 'why' },
        { id: 'reply-by', text: 'A time to answer by, or “no rush”', rule: 'reply-by' },
        { id: 'link', text: 'A word with every link on what it is for', rule: 'link' },
        { id: 'answer', text: 'The kind of answer wanted: a decision, a review, or none', rule: 'no-ask' },
        { id: 'point-first', text: 'The point in the first line, the details below it', rule: 'structure' },
        { id: 'subject', text: 'A subject that says what the mail is about', rule: 'subject' },
        { id: 'silence', text: 'What happens if nobody answers' },
      ],
    },
    {
      id: 'response-times',
      title: 'Response times',
      items: [
        { id: 'day', text: 'A reply is due within 24 hours on working days, not at once' },
        { id: 'hours', text: 'Nobody owes an answer outside their own working hours' },
        {
          id: 'later',
          text: 'When the full answer takes longer, say today when it will come',
          rule: 'commitment',
        },
        { id: 'zone', text: 'A time comes with its date and zone where readers sit elsewhere', rule: 'time' },
        { id: 'again', text: 'Ask again only once the day is over' },
      ],
    },
    {
      id: 'urgent',
      title: 'Urgent',
      items: [
        { id: 'reason', text: 'Urgent comes with its reason and a time', rule: 'urgency' },
        { id: 'meaning', text: 'Urgent means that customers are affected or work stands still today' },
        { id: 'everyone', text: '@channel and @here only when everyone there has to stop', rule: 'mention' },
        { id: 'phone', text: 'What cannot wait an hour goes by phone' },
      ],
    },
    {
      id: 'decisions',
      title: 'Decisions',
      items: [
        { id: 'decider', text: 'A named person decides, by a named day', rule: 'decider' },
        { id: 'write-up', text: 'The proposal is written up in one place, not spread over a chat' },
        { id: 'close', text: 'Whoever decides closes the thread: what, why, and who does the next step' },
      ],
    },
    {
      id: 'live',
      title: 'When to talk live',
      items: [
        { id: 'write-first', text: 'Write first; meet when writing did not settle it' },
        { id: 'hard', text: 'Conflict, feedback and bad news are said, not typed' },
        { id: 'agenda', text: 'Whoever proposes a call says what it is about', rule: 'call' },
        { id: 'outcome', text: 'After a call its outcome is written where the thread was' },
      ],
    },
  ],
};
