import { describe, expect, it } from 'vitest';
import { read } from '../../utils/reading/read.ts';
import { applyRules } from '../../utils/rules/apply.ts';
import type { Example } from '../../utils/rules/rule.ts';
import { draftOf, NORMS } from './draft.ts';

/** Rules that speak about the text, in alphabetical order. */
function speak(text: string, where: Omit<Example, 'text'>): string {
  const draft = draftOf({ ...where, text });
  return applyRules(read(draft), draft, NORMS)
    .map((finding) => finding.rule)
    .sort()
    .join(' ');
}

const DM = { place: 'dm', recipients: 1 } as const;
const ROOM = { place: 'channel', recipients: 25 } as const;
const THREAD = { place: 'thread', recipients: 5 } as const;
const NOTE = { place: 'comment', recipients: 3 } as const;

function mail(subject: string, recipients = 1) {
  return { place: 'email', recipients, subject } as const;
}

describe('vague messages meet their question', () => {
  it.each<[string, string, Omit<Example, 'text'>]>([
    ['empty', 'hello!', DM],
    ['empty', 'Hi Marta 🙂', DM],
    ['empty', 'good morning sir', DM],
    ['empty', 'hey hey', DM],
    ['empty', 'hi, how are you?', DM],
    ['empty', 'hi Lars, hope you had a nice weekend!', DM],
    ['empty', 'yo', DM],
    ['empty', 'are you at your desk?', DM],
    ['empty', 'do you have 5 min?', DM],
    ['empty', 'got time for a quick question?', DM],
    ['call', 'can we talk?', DM],
    ['empty', 'can I bother you for a minute', DM],
    ['empty', 'hey, I have a question', DM],
    ['empty', 'need your help with something', DM],
    ['empty', 'can I pick your brain?', DM],
    ['empty', 'u around?', DM],
    ['empty', 'hello?', DM],
    ['call', 'Hi Sven, free for a quick chat?', DM],
    ['empty', 'anyone around?', ROOM],
    ['empty', 'anyone here who can help me?', ROOM],
    ['empty', 'I have a quick question', ROOM],
    ['empty', 'wdyt?', ROOM],
    ['empty', 'any thoughts?', ROOM],
    ['empty', 'feedback?', ROOM],
    ['empty', 'Thoughts please 🙏', ROOM],
    ['empty subject', 'Hi Ola,\n\ncan you help me with something?\n\nJan', mail('Question')],
    ['empty subject', 'Dear Ms. Ito,\n\nI hope this finds you well.\n\nKind regards,\nRosa', mail('Hello')],
    ['why', 'can you all send me your T-shirt size by Friday?', ROOM],
    ['why', 'Hi all,\n\nplease fill in the survey by Friday.\n\nMaya', mail('Survey', 9)],
    ['topic', 'any update on this?', DM],
    ['topic', 'did you have a chance to look at that yet?', DM],
    ['topic', 'can you resend it please?', DM],
    ['empty', 'thoughts?', NOTE],
    ['topic', 'is it done yet?', DM],
    ['topic', 'hey, can you take a look at the thing from yesterday?', DM],
    ['topic', 'where are we with this?', DM],
    ['topic', 'could you handle that for me by tomorrow?', DM],
    ['topic', 'have you read the document?', DM],
    ['owner topic', 'please review the PR', ROOM],
    ['topic', 'I need that file by noon', DM],
    [
      'subject topic',
      'Hi Kai,\n\nplease send me the document. Thanks in advance!\n\nBest,\nJo',
      mail('Document'),
    ],
    ['subject topic', 'Hello,\n\nany news?\n\nTim', mail('Update')],
    ['owner topic', 'can somebody take care of this?', ROOM],
    ['owner topic urgency', 'someone please fix it asap!!', ROOM],
    ['owner reply-by', 'can someone order new filters for the coffee machine?', ROOM],
    ['owner', 'could one of you open the gym at 7 tomorrow?', ROOM],
    ['owner reply-by', 'we need somebody to translate the flyer into Turkish', ROOM],
    ['owner', 'someone has to take the minutes today', ROOM],
    ['owner', 'Would anyone be able to swap the Friday night shift?', ROOM],
    [
      'owner',
      'Hi both,\n\ncan one of you call the venue about the deposit?\n\nMaya',
      mail('Venue deposit', 2),
    ],
    ['owner', 'can someone fix the wording here?', NOTE],
    ['urgency', 'please sign the lease ASAP', DM],
    ['urgency', 'URGENT!! need the allergy list', DM],
    ['urgency', 'Can you send me the scan right away?', DM],
    ['urgency', '@lea please update the slides, high priority', ROOM],
    ['link', 'https://drive.example.com/d/abc123', DM],
    ['link', 'look https://drive.example.com/d/abc123', ROOM],
    ['link', 'lol https://video.example.com/w?v=9', ROOM],
    ['mention', '@everyone pizza in the kitchen 🍕', ROOM],
    [
      'no-ask',
      'Hi Ben,\n\nsee below.\n\n-----Original Message-----\nFrom: Cy\nThe roof leaks.',
      mail('FW: roof'),
    ],
    ['mention', '@channel reminder: the quiz is on Thursday', ROOM],
    ['mention', 'good morning @here', ROOM],
  ])('%s: %s', (expected, text, where) => {
    expect(speak(text, where)).toBe(expected);
  });
});

describe('good messages meet silence', () => {
  it.each<[string, Omit<Example, 'text'>]>([
    ['did the Lisbon invoice go out yesterday?', DM],
    ['lunch?', DM],
    ['you coming to the game tonight?', DM],
    ['can I call you at 3 about the mortgage papers?', DM],
    ['hey! do you still have the blue ladder?', DM],
    ['how was Porto?', DM],
    ['ok 👍', DM],
    ['call me when you land', DM],
    ['running 5 min late, start without me', DM],
    ['which one is cheaper, oak or ash?', DM],
    ['hi! the auditor moved to Thursday, just so you know', DM],
    ['are you ok? heard about the accident', DM],
    ['sorry, wrong window', DM],
    ['free on Thursday for the budget talk?', DM],
    ['hey, got a sec to go over the Q3 budget?', DM],
    ['can you check it again?', THREAD],
    ['any news?', THREAD],
    ['done', THREAD],
    ['good catch, fixed', THREAD],
    ['why?', THREAD],
    ['+1', THREAD],
    ['hmm, thoughts?', THREAD],
    ['what does this mean?', NOTE],
    ['typo', NOTE],
    ['is this still true?', NOTE],
    ['who wants leftover cake? it is in the kitchen', ROOM],
    ['does anyone have a spare charger?', ROOM],
    ['anyone up for a run at six?', ROOM],
    ['has anybody seen my keys?', ROOM],
    ['good morning all ☀️', ROOM],
    ['how is it already Friday', DM],
    ['please do not touch the wet paint in hall B', ROOM],
    ['@everyone the depot stays closed tomorrow because of the flood', ROOM],
    ['welcome Ravi! 🎉', ROOM],
    ['someone left the light on in hall B', ROOM],
    ['the printer works again', ROOM],
    ['we shipped 4.2 🎉', ROOM],
    ['please remember to lock your bikes', ROOM],
    ['@lea can you update the slides for the board by 4pm?', ROOM],
    ['kitchen is closed until noon, pipes are being fixed', ROOM],
    ['deploying in 5 minutes', ROOM],
    ['congrats to the night team!!', ROOM],
    ['I am on holiday from Monday, Tom has my tasks', ROOM],
    ['question for those who know SAP: which transaction lists open orders?', ROOM],
    ['the emergency number on the door is wrong, it should end in 7', ROOM],
    ['urgent: @sam water is running into the server room, please shut valve 3', ROOM],
    ['nothing urgent', DM],
    ['need it asap because the courier is waiting downstairs', DM],
    ['asap means before Friday 12:00 for me', DM],
    ['photos from the party: https://photos.example.org/a/1', ROOM],
    ['the form for travel costs is here: https://forms.example.org/1', ROOM],
    ['@here fire alarm test at 11:00, stay inside', ROOM],
    ['@channel prod is down, we are on it', ROOM],
    [
      'Dear Ms. Ito,\n\ncould you send us the signed lease for unit 4B?\n\nKind regards,\nRosa',
      mail('Lease unit 4B'),
    ],
    ['Any update?\n\nTim', mail('Re: Roof quote for 12 Mill Lane')],
    ['Hello Kai,\n\nplease find the minutes attached.\n\nJo', mail('Minutes')],
    ['Hi Ben,\n\nthanks, that works for me.\n\nAda', mail('Re: Thursday')],
    ['mañana llega el pedido de flores, por favor que alguien abra la puerta del almacén', ROOM],
  ])('%s', (text, where) => {
    expect(speak(text, where)).toBe('');
  });
});
