import { describe, expect, it } from 'vitest';
import type { Draft } from '../../utils/reading/draft.ts';
import { readText } from './draft.ts';

const CHAT: Partial<Draft> = { place: 'channel', recipients: 20 };
const MAIL: Partial<Draft> = { place: 'email', recipients: 1, site: 'gmail' };

/** Asks whatever the place. */
const ASKS = [
  'can you water the ferns before the weekend?',
  'could you please resend the quote',
  'would you mind opening the loading dock at six',
  'will you be able to cover the late shift on Sunday?',
  'can someone unlock the chemistry lab',
  'could anybody give me a lift to the depot tomorrow?',
  'please return the ladder to the shed',
  'pls confirm the number of guests',
  'kindly forward the lab results to Dr. Osei',
  'send me the seating plan when it is final',
  'let me know if the paint arrives',
  'Let us know which wood you prefer.',
  'when does the bakery open on Sundays?',
  'who has the keys to the van?',
  'where did you put the spare fuses',
  'how do I reset the till at closing time',
  'how much flour is left in the silo?',
  'what time is the rehearsal tonight',
  'which colour did the client pick?',
  'why is the freezer alarm off',
  'is the boiler in flat 9 fixed yet',
  'did the Lisbon invoice go out yesterday?',
  'has anyone seen the blue umbrella',
  'are the X-rays of patient 4471 in the archive?',
  'do we have enough chairs for the wedding',
  'does the new oven take gas or electricity?',
  'any news on the permit for the pier',
  'any idea how long the repair takes?',
  'anyone know the code for the bike room',
  'thoughts on moving the stand to hall B?',
  'you free at 3 to go through the budget?',
  'I need the stock report by Friday',
  'we need you to sign the lease before Monday',
  'need your approval for the 40 extra tiles',
  "I'd like you to check the brakes again",
  'would be great if you could bring the projector',
  "it'd be helpful to have the numbers before noon",
  "I'd appreciate it if you kept the door shut",
  'looking for someone to drive the van on Thursday',
  'was wondering if the pool is open on Easter Monday',
  "I'm wondering whether we still sell the oak shelf",
  'waiting for your OK on the poster',
  'someone needs to call the plumber today',
  'should we keep the stall open until eight?',
  'can we move the tasting to Tuesday?',
  "let's meet at the depot at nine",
  'shall we order pizza for the crew?',
  'feedback on the draft menu please',
  'demo slides by noon pls',
  'Anna, can you take the second round?',
  'tom: did you feed the horses',
  'hey all, who is joining the tour of the mill?',
  'ok so what do I tell the inspector',
  'the lift is stuck again, can you call the service?',
  'could use a hand with the crates at 4',
  'remind me to lock the gate tonight please',
  'give me a call when the truck is here',
  'make sure the ovens are off before you leave',
  'is it ok if I swap my shift with Pim?',
  'do you want the receipts on paper or as scans?',
  'mind if I borrow the drill?',
  'please, please check the fuse box first',
  'and what about the deposit?',
  'so when is the deadline for the grant',
  'so you want the blue one, right?',
  'quick question: is the kiln still hot?',
  'if you could send the photos tonight that would be great',
  'everyone please bring a towel on Saturday',
  'who can take over the front desk at noon?',
  'Did anybody order the gloves? We are down to two boxes.',
  'The form is attached. Please sign page 3.',
  'I also need a copy of your passport',
  'keep me posted on the harvest',
  'have you had a chance to look at the fence?',
  'would Thursday at 10 work for you?',
  "what's the plan for the storm tonight",
  'whose turn is it to clean the filter',
  "can't find the key to the safe, where is it?",
];

/** Asks of nobody, whatever the place. */
const NO_ASKS = [
  'merged, thanks!',
  'yes, ship it',
  'the ferns are watered',
  'I sent the quote this morning',
  'Thank you for your help with the move.',
  'she asked if you could come earlier',
  'he wants to know why the pump is loud',
  'I told them when the bakery opens',
  'I know how to reset the till',
  'that is why the freezer was off',
  'this is what the client picked',
  'when I get home I will call the school',
  'where I live there is no bus',
  'who knows?',
  'how cool is that!',
  'no idea what happened to the umbrella',
  "I'll send you the numbers tomorrow",
  'happy to help if you need anything',
  'feel free to take the leftovers',
  'you can find the keys in the drawer',
  'have a great weekend!',
  'good luck with the exam',
  'see you on Monday',
  'please find attached the invoice',
  'Please note that the office is closed on Friday.',
  "please don't hesitate to contact us",
  'thanks for checking the fence',
  'will do',
  'on it',
  'lol what a day',
  'I can take the second round',
  'we could not open the gate',
  'the report is ready',
  'test results are in the folder',
  'I was going to ask but it is solved',
  'the manual says "please restart the device"',
  'they need more time for the roof',
  'I need to leave at four',
  'I want to thank the whole crew',
  'update: the road is open again',
  'fyi the caterer comes at ten',
  'great, then we are done',
  'the customer would like a refund and got one',
  'if it rains the match is cancelled',
  'looking forward to the concert',
  'let me check the calendar',
  'congrats on the new job!!',
  'should be fine now',
  'could be the fuse',
  'it can wait until spring',
  'we have what we need',
  'I wonder, I always wonder',
  'do not worry about the stain',
  'as you can see the wall is dry',
  'whatever you decide is fine with me',
  'the doctor will see whoever comes first',
  'which is why I like the old one better',
  'Is what it is.',
  'happy birthday Sam! 🎂',
  'thx, you saved my day!!',
];

/** Work in a mail, advice in a chat. */
const WORK_IN_MAIL = [
  'Review the attached plan and return it by Monday.',
  'You need to sign the second page.',
  'Check the meter before you leave.',
  'Bring the old key to the office.',
];

const ADVICE_IN_CHAT = [
  'try the other socket',
  'use the side door',
  'check the fuse box',
  'you should restart the router',
  'you need to hold the button for ten seconds',
  'install the driver from the disc',
];

describe('asks', () => {
  it.each(ASKS)('asks: %s', (text) => {
    expect(readText(text, CHAT).asks.length).toBeGreaterThan(0);
    expect(readText(text, MAIL).asks.length).toBeGreaterThan(0);
  });

  it.each(NO_ASKS)('does not ask: %s', (text) => {
    expect(readText(text, CHAT).asks).toEqual([]);
    expect(readText(text, MAIL).asks).toEqual([]);
  });

  it.each(WORK_IN_MAIL)('gives work in a mail: %s', (text) => {
    expect(readText(text, MAIL).asks.length).toBeGreaterThan(0);
  });

  it.each(ADVICE_IN_CHAT)('gives advice in a chat: %s', (text) => {
    expect(readText(text, CHAT).asks).toEqual([]);
  });
});

describe('what an ask is after, and of whom', () => {
  it.each([
    ['can you water the ferns?', 'action', 'you'],
    ['can you tell me where the keys are?', 'information', 'you'],
    ['did the invoice go out?', 'information', 'you'],
    ['could you approve the budget for hall B?', 'decision', 'you'],
    ['should we keep the stall open?', 'decision', 'you'],
    ['can we meet on Friday?', 'scheduling', 'you'],
    ["let's meet at nine", 'scheduling', 'you'],
    ['can someone unlock the lab?', 'action', 'nobody'],
    ['does anyone know the code?', 'information', 'nobody'],
    ['who can take the front desk?', 'action', 'nobody'],
    ['somebody needs to call the plumber today', 'action', 'nobody'],
    ['everyone please bring a towel', 'action', 'everybody'],
    ['@ines can you unlock the lab?', 'action', 'person'],
    ['Ines, can you unlock the lab?', 'action', 'person'],
    ['can you unlock the lab, Ines?', 'action', 'person'],
    ['@channel please unlock the lab', 'action', 'everybody'],
  ] as const)('%s', (text, kind, to) => {
    expect(readText(text, CHAT).asks[0]).toMatchObject({ kind, to });
  });

  it('puts an ask without a name to the one reader there is', () => {
    expect(readText('can someone unlock the lab?', { place: 'dm', recipients: 1 }).asks[0]).toMatchObject({
      to: 'you',
    });
  });

  it('remembers who was spoken to a sentence before', () => {
    const text = 'Hi Ines! The lab is locked again. Can you open it?';
    expect(readText(text, CHAT).asks[0]).toMatchObject({ to: 'person', name: 'Ines' });
  });
});
