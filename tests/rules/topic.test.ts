import { describe, expect, it } from 'vitest';
import { read } from '../../utils/reading/read.ts';
import { applyRules } from '../../utils/rules/apply.ts';
import type { Example } from '../../utils/rules/rule.ts';
import { draftOf, NORMS } from './draft.ts';

type Where = Omit<Example, 'text'>;

/** The words the rule objects to, or `null`. */
function objects(text: string, where: Where): string | null {
  const draft = draftOf({ ...where, text });
  const found = applyRules(read(draft), draft, NORMS).find((finding) => finding.rule === 'topic');
  return found ? text.slice(found.start, found.end) : null;
}

const DM: Where = { place: 'dm', recipients: 1 };
const ROOM: Where = { place: 'channel', recipients: 15 };
const THREAD: Where = { place: 'thread', recipients: 5 };
const NOTE: Where = { place: 'comment', recipients: 3 };

function mail(subject: string, recipients = 1): Where {
  return { place: 'email', recipients, subject };
}

function after(lastMessageFrom: 'me' | 'other'): Where {
  return { ...DM, lastMessageFrom };
}

describe('messages that leave their thing open', () => {
  it.each<[string, Where]>([
    ['any luck with the thing from yesterday?', DM],
    ['could you send me the new version when you get a chance', DM],
    ['can you do the same for the other site too?', DM],
    ['hey, is that sorted now?', DM],
    ['have they paid yet?', DM],
    ['please use the other template from now on', DM],
    ['can you change the date?', DM],
    ['the customer is asking again, can you answer him please?', DM],
    ['pls do it like last time', DM],
    ['which one should i take?', DM],
    ['when will it be ready?', DM],
    ['can you take care of the rest?', DM],
    ['what time does it start?', DM],
    ['how much was it?', DM],
    ['has it arrived?', DM],
    ['can you check the results and let me know?', DM],
    ['do you remember what we agreed on?', DM],
    ['should I go ahead with it or wait?', DM],
    ['please correct the mistake and send it back', DM],
    ['is the room still free?', DM],
    ['could you add the missing ones today?', DM],
    ['just following up on this, any movement?', DM],
    ['could you print it twice for me please, need it for the meeting at 2', DM],
    ['need your sign-off on this before lunch', DM],
    ['we got the answer now. shall i go ahead?', DM],
    ['please send me the list again, i lost it', DM],
    ['do you still have the photos from last week?', DM],
    ['sorry to ask again but have you heard anything?', DM],
    ['can you move it up a bit? looks odd like this', DM],
    ['when can i expect the results?', DM],
    ['did it go through?', DM],
    ['please remember to bring the papers tomorrow', DM],
    ['can u cover that one for me 🙏', DM],
    ['The client would like one more change. Can you do it today?', DM],
    ['any idea what happened to the rest of them?', DM],
    ["it's stuck again, pls help", DM],
    ["can you tell her that it's fine like this?", DM],
    ['what about the others?', DM],
    ['How long will it take?', DM],
    ["I'd need the document in the other format", DM],
    ['did you hand it in?', DM],
    ['can you get back to them today please', DM],
    ['are we allowed to use this one?', DM],
    ["it still isn't right, can you have another go", DM],
    ['did you order enough of them?', DM],
    ["what's the new deadline?", DM],
    ['the usual for tomorrow pls', DM],
    ['Is the other person informed?', DM],
    ['got the documents?', DM],
    ['Could you remove me from the list?', DM],
    ['i think we should go with the cheaper one, ok for you?', DM],
    ['can you tell me why it was rejected?', DM],
    ["I still don't have it, when are you sending it?", DM],
    ['@Ruben can you please have a look at the open points?', ROOM],
    ['does anyone know if this is done already?', ROOM],
    ['has someone already told them?', ROOM],
    ["@Pia it's broken again, can you fix it before the weekend?", ROOM],
    ['@Olu please handle this like we discussed', ROOM],
    ["@Lena the thing is acting up again, please have a look when you're in", ROOM],
    ['can somebody please bring back the stuff that was here yesterday', ROOM],
    ['@Tomas please send out the final version today', ROOM],
    ['@Vera any progress here?', ROOM],
    ['Does anybody still need this?', ROOM],
    ['can you do the others as well?', THREAD],
    ['and what about the rest?', THREAD],
    ["let's rather do it the way we did last year", THREAD],
    ['What about the other one?', THREAD],
    ['please change this', NOTE],
    ['@Mette same thing as on the previous page', NOTE],
    ['Can we go back to how it was before?', NOTE],
    ['@Sun use the other wording please', NOTE],
    ['This is not the version we agreed on', NOTE],
    ['please use the numbers from the other file', NOTE],
    ['could be better, please rework', NOTE],
    ['I liked the old one more', NOTE],
    ['same issue as above', NOTE],
    ['@Eva I prefer the previous version', NOTE],
    [
      'Dear Mr Adeyemi,\n\ncould you please send me the document we talked about by Friday?\n\nKind regards,\nJutta',
      mail('request'),
    ],
    ['Hi Pilar,\n\nis it ok if we do it a week later?\n\nThanks\nJo', mail('Question')],
    ['Hi,\n\ncould you please return the other copy as well?\n\nBest\nHal', mail('Re: Re: Fwd: Info')],
    [
      'Dear both,\n\nplease find the time to go through the documents and send me your corrections until Monday.\n\nMany thanks\nV.',
      mail('Documents', 2),
    ],
    [
      'Dear Ms Okafor,\n\nI am writing to follow up on my last e-mail. Could you please let me know whether this would be possible?\n\nKind regards\nB. Lund',
      mail('Follow-up'),
    ],
    [
      'Hello,\n\nthe file you sent is wrong, please send me the correct one as soon as possible.\n\nRegards\nPaul',
      mail('urgent'),
    ],
    [
      'Hi all,\n\nplease let me have your input on the open items by Thursday.\n\nBest\nMarta',
      mail('Next steps', 3),
    ],
    [
      'Dear Mr Kent,\n\nplease send me the form as soon as you can.\n\nYours sincerely\nM. Roth',
      mail('Hello'),
    ],
  ])('asks back for %j', (text, where) => {
    expect(objects(text, where)).toBeTruthy();
  });
});

describe('messages whose thing is named or in view', () => {
  it.each<[string, Where]>([
    ['any luck with the boiler man?', DM],
    ['did Yara ever get back to you about the lease?', DM],
    ['can you bring your drill tomorrow pls', DM],
    ['invoice out yet?', DM],
    ['how was your weekend?', DM],
    ["I'm running ten minutes late, start without me please", DM],
    ['where are you?', DM],
    ['will do it right after lunch', DM],
    ["I spoke to Karim, he can't make Thursday. shall we ask Ulla instead?", DM],
    ['can you do the late shift on Sunday instead of me?', DM],
    ["what's the wifi password at the Lisbon office?", DM],
    ['did you lock the back door?', DM],
    ['can you sign the delivery note for me?', DM],
    ['it works now, thank you so much', DM],
    ['have you read the new safety rules? the part about gloves is wrong, they said so at the briefing', DM],
    ['do you know a good dentist?', DM],
    ["what's the plan for tonight?", DM],
    ['did you sleep well?', DM],
    ['the reviewer wants a larger sample. do we have the money for it?', DM],
    ['is Friday still possible for you?', DM],
    ['are you ok with 18 instead of 20 chairs?', DM],
    ['can u cover my shift on thursday 🙏', DM],
    ['do you want to come along?', DM],
    ['did you get my email about the gutter?', DM],
    ["can you keep an eye on the oven while I'm out?", DM],
    ['do I need a tie?', DM],
    ['what a game! did you watch it?', DM],
    ['is it just me or is the office freezing?', DM],
    ['are they open on Sundays, the garden centre?', DM],
    ['could you pick me up at six?', DM],
    ['what time is it in Lima now?', DM],
    ['will it rain tomorrow?', DM],
    ['My laptop died. can I use yours?', DM],
    ['can you get back to the Hendersons today please', DM],
    ["what's the new deadline for the grant report?", DM],
    ['shall I cancel the taxi?', DM],
    ['Could you remove me from the newsletter?', DM],
    ['are you free for a coffee at four?', DM],
    ["you won't believe what just happened 😂", DM],
    ['what did you think of the film?', DM],
    ['can you hold the lift?', DM],
    ['what are you up to at the weekend?', DM],
    ['are they all vegetarian, the Danes?', DM],
    ['the parcel for Ahmed came back. what shall I do with it?', DM],
    ['guess who I met today', DM],
    ['who else is coming?', DM],
    ['can you explain the difference between gross and net?', DM],
    ['is it snowing where you are?', DM],
    ['can you lend me your bike pump?', DM],
    ['does your mum know?', DM],
    ["hey it's Marek, is this still your number?", DM],
    ['could you be here at seven?', DM],
    ["what's the matter?", DM],
    ["do you have a minute at two? it's about the Brno tender", DM],
    ["I'll be there in five, can you order me a flat white?", DM],
    ['what would you do in my place?', DM],
    ['who won?', DM],
    ["the heating's off again. can you ring the landlord?", DM],
    ['can I bring Otto?', DM],
    ['i lost my keys. could you let me in tonight?', DM],
    ['what did I miss?', DM],
    ['thanks for the soup, can I have the recipe?', DM],
    ['ordered 40 rolls, is that enough?', DM],
    [
      "@Ruben can you please look at the open points in the lease before the owners' meeting on the 9th?",
      ROOM,
    ],
    ['who has the key to the projector cupboard?', ROOM],
    ['is anyone else having wifi problems?', ROOM],
    ['can everyone please mute themselves', ROOM],
    ['anyone else getting a 502 on the intranet?', ROOM],
    ["what's everybody doing at the weekend?", ROOM],
    ['can you all hear me?', ROOM],
    ['does anyone know when the canteen closes?', ROOM],
    ['how is everyone doing today?', ROOM],
    ['can we keep this channel for bookings only please', ROOM],
    ['is anybody driving to the fair tomorrow?', ROOM],
    ['can we please stop with the gifs 😂', ROOM],
    ['@Sam happy birthday!! is there cake?', ROOM],
    ['can you do it before noon?', THREAD],
    ['is this still open?', THREAD],
    ["that's fixed now, can you try again?", THREAD],
    ['could you post it in the main channel as well?', THREAD],
    ['No, the other one', THREAD],
    ['what do you need from me?', THREAD],
    ['same problem here since this morning', THREAD],
    ['typo', NOTE],
    ['Is this number right? The census says 4,112.', NOTE],
    ['source?', NOTE],
    ['done as discussed', NOTE],
    ['better now?', NOTE],
    ['Could you add a source?', NOTE],
    ['please add a comma', NOTE],
    ['fixed, thanks', NOTE],
    ['should this be plural?', NOTE],
    ["I'd rather not say this", NOTE],
    ['what does this mean?', NOTE],
    ['this is great, keep it', NOTE],
    [
      'Dear Mr Adeyemi,\n\ncould you please send me the quote by Friday?\n\nKind regards,\nJutta',
      mail('Roof repair, Kirchweg 4'),
    ],
    [
      "Dear both,\n\nplease find attached the minutes of the parents' evening and send me your corrections until Monday.\n\nMany thanks\nV.",
      mail('Minutes', 2),
    ],
    [
      "Hi Ana,\n\nwe're back from Porto, it was lovely. Shall I bring your suitcase round tomorrow?\n\nLove, Leo",
      mail('Hi'),
    ],
    ['Hi Lina,\n\nare you still coming on Sunday? Bring the kids!\n\nCaro', mail('Sunday')],
    ['can you check it?', after('me')],
    ['yes please, and can you send it to him as well?', after('other')],
  ])('says nothing about %j', (text, where) => {
    expect(objects(text, where)).toBeNull();
  });
});

describe('the words that leave it open', () => {
  it.each<[string, string]>([
    ['can you change the date?', 'the date'],
    ['please use the other template from now on', 'the other template'],
    ['did you talk to him?', 'him'],
    ['can you give me access please', 'access'],
    ['could you send me the new version when you get a chance', 'the new version'],
    ["it's stuck again, pls help", "it's"],
  ])('are told in %j', (text, words) => {
    expect(objects(text, DM)).toBe(words);
  });
});
