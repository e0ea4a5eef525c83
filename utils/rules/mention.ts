import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import { takeOut } from './edits.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';

/** Trouble that reaches everybody, or something that presses and has its reason. */
function presses(reading: Reading): boolean {
  const orders = reading.asks.some((ask) => ask.form !== 'question');
  return reading.alarms.length > 0 || reading.urgency.some((each) => each.backed && (!each.speed || orders));
}

const DAY = 86_400_000;

/** Whether a time within a day is told. */
function near(reading: Reading, now: number): boolean {
  return reading.times.some((time) => time.at > now - DAY / 24 && time.at < now + DAY);
}

/** "Please no @everyone for birthdays": the word for it, where the site has not made it a call. */
const SPOKEN_OF = /(?:\b(?:no|not|use|using|an?|the|of|without)\s|["“])$/i;

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  const mention = reading.people.find((person) => person.kind === 'everyone');
  if (!mention || draft.place === 'dm' || draft.recipients === 1 || presses(reading)) return [];
  const marked = draft.mentions.some((each) => each.start === mention.start);
  if (!marked && SPOKEN_OF.test(draft.text.slice(Math.max(0, mention.start - 10), mention.start))) return [];
  // A near limit for something each one has to do; with anything else of today it may be worth it.
  if (reading.asks.some((ask) => ask.each && reading.times.some((time) => time.ofAsk))) return [];
  const today = near(reading, draft.now);
  if (today && reading.asks.some((ask) => ask.form === 'request' && ask.to !== 'person')) return [];
  return [{ start: mention.start, end: mention.end, question: 'everyone', weak: today }];
}

export const mention: Rule = {
  id: 'mention',
  questions: { everyone: 'Does everyone need to stop for this?' },
  level: 'warn',
  anyLanguage: true,
  check: gapsOf,
  fixes: (gap, _reading, draft) => [
    {
      labelKey: 'fix_unmention',
      args: [draft.text.slice(gap.start, gap.end)],
      edit: takeOut(draft.text, gap.start, gap.end),
    },
    { labelKey: 'fix_narrow', edit: { start: gap.start, end: gap.end, text: '@', caret: 1 } },
  ],
};

export const mentionAbout: RuleAbout = {
  title: 'Everybody is called',
  why: 'It interrupts every member at once, wherever they are and whatever the hour.',
  source:
    'GitLab, 18F and Equal Experts handbooks (only when urgent and for everyone); Slack asks the same from six members on',
  good: [
    {
      text: '@channel the building is being evacuated, leave by the north stairs',
      place: 'channel',
      recipients: 140,
    },
    { text: '@here checkout is down, please do not deploy', place: 'channel', recipients: 40 },
    { text: '@channel please submit your hours by 5pm today', place: 'channel', recipients: 40 },
    { text: 'the pharmacy opens at 8 tomorrow', place: 'channel', recipients: 60 },
    { text: '@maria the pharmacy opens at 8 tomorrow', place: 'channel', recipients: 60 },
    { text: '@here the power outage in hall B takes two hours', place: 'channel', recipients: 30 },
    { text: 'write to everyone@club.example.org for the keys', place: 'channel', recipients: 12 },
    { text: 'use `@channel` only for outages', place: 'channel', recipients: 50 },
    { text: '@channel urgent: the oven in kitchen 2 leaks gas, stay out', place: 'channel', recipients: 20 },
    { text: 'everyone liked the new uniform', place: 'channel', recipients: 90 },
    { text: '@here office is closed from 2pm, snow', place: 'channel', recipients: 90 },
    { text: 'please no @everyone for birthdays', place: 'channel', recipients: 90 },
    { text: '@here ambulance at gate 4, keep the drive clear', place: 'channel', recipients: 60 },
    { text: '@plumbing-team the valve in B2 is replaced', place: 'channel', recipients: 15 },
  ],
  bad: [
    { text: '@channel welcome our new colleague Ravi!', place: 'channel', recipients: 80 },
    { text: '@here anyone up for lunch?', place: 'channel', recipients: 45 },
    { text: '@channel minutes of the choir meeting are in the folder', place: 'channel', recipients: 60 },
    { text: '@everyone does anybody know who has the projector?', place: 'channel', recipients: 200 },
    { text: 'happy friday @here 🎉', place: 'channel', recipients: 33 },
    { text: '@channel fyi the new menu is on the wiki', place: 'channel', recipients: 25 },
    { text: 'thanks @channel for the great week', place: 'channel', recipients: 25 },
    { text: '@here can someone review my change?', place: 'channel', recipients: 16 },
    { text: '@channel I added two photos to the album', place: 'channel', recipients: 50 },
    { text: '@channel what do you think of the new logo?', place: 'channel', recipients: 70 },
    { text: '@channel the photos are online now', place: 'channel', recipients: 70 },
    { text: '@here I work from home today', place: 'channel', recipients: 31 },
    { text: '@here @tom can you check the pump list', place: 'channel', recipients: 18 },
    {
      text: '@everyone il nuovo menù è sulla bacheca e ci sono anche le foto della festa',
      place: 'channel',
      recipients: 40,
    },
  ],
};
