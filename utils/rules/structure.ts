import type { Span } from '../core/span.ts';
import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { Gap, Rule, RuleAbout } from './rule.ts';

/** As many words make a screen of a phone; more in one piece are skimmed, not read. */
const LONG = 120;

/** A mail program wraps its lines; a line shorter than this was ended by the writer. */
const WRAPPED = 50;

/** The opening that is looked at for the point, in characters: two or three lines. */
const OPENING = 240;

const SUMMARY =
  /\b(?:tl;?dr|in (?:short|brief|one \w+)|short (?:version|answer)|story short|summary|bottom line|point is|takeaways?|what i need|my (?:question|request|proposal))\b/i;

/** The largest run of sentences that no blank line, list or line of its own interrupts. */
function largestBlock(reading: Reading, draft: Draft): Span & { words: number } {
  let best = { start: 0, end: 0, words: 0 };
  let block = best;
  for (const { start, end, words } of reading.sentences) {
    if (block.words === 0 || breaks(draft, block.end, start)) block = { start, end, words: 0 };
    block.words += words;
    block.end = end;
    if (block.words > best.words) best = block;
  }
  return best;
}

/** Whether the writer began anew between two sentences; a mail program's own line breaks do not count. */
function breaks({ text, place }: Draft, from: number, to: number): boolean {
  const line = text.slice(from, to).split('\n').length - 1;
  return line > 1 || (line > 0 && (place !== 'email' || from - text.lastIndexOf('\n', from - 1) <= WRAPPED));
}

/** Where the writer begins to tell, after "Dear all,". */
function tellsFrom(reading: Reading, block: Span): number {
  const greeted = reading.greeting?.end ?? 0;
  return greeted > block.start && greeted < block.end ? greeted : block.start;
}

function gapsOf(reading: Reading, draft: Draft): Gap[] {
  if (reading.words < LONG) return [];
  const block = largestBlock(reading, draft);
  if (block.words < LONG || block.words < reading.words * 0.8) return [];
  const from = tellsFrom(reading, block);
  if (reading.asks.some((ask) => ask.start < from + OPENING)) return [];
  const first = reading.sentences[0]?.start ?? 0;
  if (SUMMARY.test(draft.text.slice(first, from + OPENING))) return [];
  return [{ start: block.start, end: block.end, question: 'point' }];
}

export const structure: Rule = {
  id: 'structure',
  questions: { point: 'What is the point?' },
  level: 'hint',
  check: gapsOf,
  fixes: (gap, reading) => {
    const start = tellsFrom(reading, gap);
    return [{ labelKey: 'fix_in_short', edit: { start, end: start, text: 'In short: \n\n', caret: 10 } }];
  },
};

/** Written out, though the same four stories come again in other shapes: what is put together at load ships everywhere. */
export const structureAbout: RuleAbout = {
  title: 'One long block',
  why: 'In a long text without a first line that sums it up, each reader has to find the point alone.',
  source:
    'US Army Regulation 25-50 (the bottom line comes first); Boomerang 2016, 40 million mails: fewer replies the longer the text',
  good: [
    {
      text: 'In short: the roller is worn, used one 340, new one 810. so about the press, on monday the belt slipped twice and we thought it was the rain, then on tuesday it slipped again with dry fruit and Marek took the cover off and found that the left roller has a flat spot, he says it comes from the years when we stored it outside, the dealer in Hereford has no roller of that size any more but there is one from a closed mill in Devon for 340 and one new from Austria for 810 which takes four weeks, in the meantime the pears get soft and the apples from the upper field come in on the 28th, we could also press at the neighbours who take 12 a crate, and I have talked to Joan who did that last year and was content with it except for the waiting times at night',
      place: 'dm',
      recipients: 1,
    },
    {
      text: 'can I order the used roller for 340?\nso about the press, on monday the belt slipped twice and we thought it was the rain, then on tuesday it slipped again with dry fruit and Marek took the cover off and found that the left roller has a flat spot, he says it comes from the years when we stored it outside, the dealer in Hereford has no roller of that size any more but there is one from a closed mill in Devon for 340 and one new from Austria for 810 which takes four weeks, in the meantime the pears get soft and the apples from the upper field come in on the 28th, we could also press at the neighbours who take 12 a crate, and I have talked to Joan who did that last year and was content with it except for the waiting times at night',
      place: 'dm',
      recipients: 1,
    },
    {
      text: "tl;dr: four rooms, I am for the dairy.\n\nyou know that the hall in the school is gone for the whole of autumn because of the roof, so I went round and looked at what else there is. the parish room is free on wednesdays and costs nothing but it has the sound of a wardrobe and the piano is a half tone low, the fire station has a room upstairs that is large enough and they'd take 20 a night but we have to be out by nine and when there is an alarm we stand in the dark, the museum would love to have us but only in return for two concerts and they don't allow water. then there is the canteen of the dairy, it smells a little of milk but it has a good floor and a grand piano that nobody plays, they want 35 and a key goes to one person only, and the bus stops in front of the door until eleven",
      place: 'channel',
      recipients: 24,
    },
    {
      text: "Could you tell me by Friday which of the rooms we take? you know that the hall in the school is gone for the whole of autumn because of the roof, so I went round and looked at what else there is. the parish room is free on wednesdays and costs nothing but it has the sound of a wardrobe and the piano is a half tone low, the fire station has a room upstairs that is large enough and they'd take 20 a night but we have to be out by nine and when there is an alarm we stand in the dark, the museum would love to have us but only in return for two concerts and they don't allow water. then there is the canteen of the dairy, it smells a little of milk but it has a good floor and a grand piano that nobody plays, they want 35 and a key goes to one person only, and the bus stops in front of the door until eleven",
      place: 'channel',
      recipients: 24,
    },
    {
      text: 'Yesterday I rode the whole of line 6 with the new announcements and made notes at each of the stops, and what I noticed first is that the voice comes too late, at nine of the 31 stops the doors were open already before the name was said.\n\nAt the hospital the name is the old one.\n\nBetween the market and the river the sound is so low that one hears nothing as soon as two people talk, and then at the depot it is much too loud, a child next to me began to cry.\n\nThe driver told me that he can set the sound himself but that the button is behind the seat.\n\nThe text on the screen is right everywhere but for the opera, where it shows the stop before.\n\nOn the way back it was a different car with the old system and everything was on time.',
      place: 'channel',
      recipients: 12,
    },
    {
      text: 'Yesterday I rode the whole of line 6 with the new announcements and made notes at each of the stops, and what I noticed first is that the voice comes too late, at nine of the 31 stops the doors were open already before the name was said.\n- At the hospital the name is the old one.\n- Between the market and the river the sound is so low that one hears nothing as soon as two people talk, and then at the depot it is much too loud, a child next to me began to cry.\n- The driver told me that he can set the sound himself but that the button is behind the seat.\n- The text on the screen is right everywhere but for the opera, where it shows the stop before.\n- On the way back it was a different car with the old system and everything was on time.',
      place: 'channel',
      recipients: 12,
    },
    {
      text: 'Dear all,\n\nDuring the last week we counted how many people come into the library before ten, because the town asked us whether the early opening is worth its money.\n\nOn Monday there were nine, on Tuesday fourteen, on Wednesday only six since the bridge was closed, and on Thursday twenty with the class from the school.\n\nMost of them read the paper and leave by half past, about a third stay and work, and two told us that they come because it is warm.\n\nThe heating runs from seven anyhow.\n\nThe person at the desk costs 19 an hour, and on two of the days it was a volunteer.\n\nIn the branch by the station they stopped the early opening in spring and had eleven complaints, all of them from people over seventy.\n\nThe figures from the branch in the north are not there yet.\n\nRegards\nIna',
      place: 'email',
      recipients: 5,
      subject: 'Early opening',
    },
    {
      text: 'Dear all,\n\nSummary: the early opening is used by about twelve people a day.\n\nDuring the last week we counted how many people come into the library before ten, because the town asked us whether the early opening is worth its money. On Monday there were nine, on Tuesday fourteen, on Wednesday only six since the bridge was closed, and on Thursday twenty with the class from the school. Most of them read the paper and leave by half past, about a third stay and work, and two told us that they come because it is warm. The heating runs from seven anyhow. The person at the desk costs 19 an hour, and on two of the days it was a volunteer. In the branch by the station they stopped the early opening in spring and had eleven complaints, all of them from people over seventy. The figures from the branch in the north are not there yet.\n\nRegards\nIna',
      place: 'email',
      recipients: 5,
      subject: 'Early opening',
    },
    {
      text: 'so about the press, on monday the belt slipped twice and we thought it was the rain, then on tuesday it slipped again with dry fruit and Marek took the cover off and found that the left roller has a flat spot, he says it comes from the years when we stored it outside, the dealer in Hereford has no roller of that size any more but there is one from a closed mill in Devon for 340 and one new from Au',
      place: 'dm',
      recipients: 1,
    },
    {
      text: '> Yesterday I rode the whole of line 6 with the new announcements and made notes at each of the stops, and what I noticed first is that the voice comes too late, at nine of the 31 stops the doors were open already before the name was said. At the hospital the name is the old one. Between the market and the river the sound is so low that one hears nothing as soon as two people talk, and then at the depot it is much too loud, a child next to me began to cry. The driver told me that he can set the sound himself but that the button is behind the seat. The text on the screen is right everywhere but for the opera, where it shows the stop before. On the way back it was a different car with the old system and everything was on time.\n\nthat is what he wrote',
      place: 'thread',
      recipients: 4,
    },
    { text: 'The voice comes too late, at nine of the 31 stops.', place: 'comment', recipients: 3 },
  ],
  bad: [
    {
      text: 'so about the press, on monday the belt slipped twice and we thought it was the rain, then on tuesday it slipped again with dry fruit and Marek took the cover off and found that the left roller has a flat spot, he says it comes from the years when we stored it outside, the dealer in Hereford has no roller of that size any more but there is one from a closed mill in Devon for 340 and one new from Austria for 810 which takes four weeks, in the meantime the pears get soft and the apples from the upper field come in on the 28th, we could also press at the neighbours who take 12 a crate, and I have talked to Joan who did that last year and was content with it except for the waiting times at night',
      place: 'dm',
      recipients: 1,
    },
    {
      text: 'so about the press, on monday the belt slipped twice and we thought it was the rain, then on tuesday it slipped again with dry fruit and Marek took the cover off and found that the left roller has a flat spot, he says it comes from the years when we stored it outside, the dealer in Hereford has no roller of that size any more but there is one from a closed mill in Devon for 340 and one new from Austria for 810 which takes four weeks, in the meantime the pears get soft and the apples from the upper field come in on the 28th, we could also press at the neighbours who take 12 a crate, and I have talked to Joan who did that last year and was content with it except for the waiting times at night',
      place: 'channel',
      recipients: 8,
    },
    {
      text: "hi Bea!\nyou know that the hall in the school is gone for the whole of autumn because of the roof, so I went round and looked at what else there is. the parish room is free on wednesdays and costs nothing but it has the sound of a wardrobe and the piano is a half tone low, the fire station has a room upstairs that is large enough and they'd take 20 a night but we have to be out by nine and when there is an alarm we stand in the dark, the museum would love to have us but only in return for two concerts and they don't allow water. then there is the canteen of the dairy, it smells a little of milk but it has a good floor and a grand piano that nobody plays, they want 35 and a key goes to one person only, and the bus stops in front of the door until eleven",
      place: 'dm',
      recipients: 1,
    },
    {
      text: "you know that the hall in the school is gone for the whole of autumn because of the roof, so I went round and looked at what else there is. the parish room is free on wednesdays and costs nothing but it has the sound of a wardrobe and the piano is a half tone low, the fire station has a room upstairs that is large enough and they'd take 20 a night but we have to be out by nine and when there is an alarm we stand in the dark, the museum would love to have us but only in return for two concerts and they don't allow water. then there is the canteen of the dairy, it smells a little of milk but it has a good floor and a grand piano that nobody plays, they want 35 and a key goes to one person only, and the bus stops in front of the door until eleven",
      place: 'channel',
      recipients: 24,
    },
    {
      text: 'Yesterday I rode the whole of line 6 with the new announcements and made notes at each of the stops, and what I noticed first is that the voice comes too late, at nine of the 31 stops the doors were open already before the name was said. At the hospital the name is the old one. Between the market and the river the sound is so low that one hears nothing as soon as two people talk, and then at the depot it is much too loud, a child next to me began to cry. The driver told me that he can set the sound himself but that the button is behind the seat. The text on the screen is right everywhere but for the opera, where it shows the stop before. On the way back it was a different car with the old system and everything was on time.',
      place: 'channel',
      recipients: 12,
    },
    {
      text: 'Yesterday I rode the whole of line 6 with the new announcements and made notes at each of the stops, and what I noticed first is that the voice comes too late, at nine of the 31 stops the doors were open already before the name was said. At the hospital the name is the old one. Between the market and the river the sound is so low that one hears nothing as soon as two people talk, and then at the depot it is much too loud, a child next to me began to cry. The driver told me that he can set the sound himself but that the button is behind the seat. The text on the screen is right everywhere but for the opera, where it shows the stop before. On the way back it was a different car with the old system and everything was on time.',
      place: 'comment',
      recipients: 3,
    },
    {
      text: 'Yesterday I rode the whole of line 6 with the new announcements and made notes at each of the stops, and what I noticed first is that the voice comes too late, at nine of the 31 stops the doors were open already before the name was said. At the hospital the name is the old one. Between the market and the river the sound is so low that one hears nothing as soon as two people talk, and then at the depot it is much too loud, a child next to me began to cry. The driver told me that he can set the sound himself but that the button is behind the seat. The text on the screen is right everywhere but for the opera, where it shows the stop before. On the way back it was a different car with the old system and everything was on time. Can you pass it on to the workshop?',
      place: 'thread',
      recipients: 6,
    },
    {
      text: 'Dear all,\n\nDuring the last week we counted how many people come into the library before ten, because the town asked us whether the early opening is worth its money. On Monday there were nine, on Tuesday fourteen, on Wednesday only six since the bridge was closed, and on Thursday twenty with the class from the school. Most of them read the paper and leave by half past, about a third stay and work, and two told us that they come because it is warm. The heating runs from seven anyhow. The person at the desk costs 19 an hour, and on two of the days it was a volunteer. In the branch by the station they stopped the early opening in spring and had eleven complaints, all of them from people over seventy. The figures from the branch in the north are not there yet.\n\nRegards\nIna',
      place: 'email',
      recipients: 5,
      subject: 'Early opening',
    },
    {
      text: 'Dear all, During the last week we counted how many people come into the library before ten, because the town asked us whether the early opening is worth its money. On Monday there were nine, on Tuesday fourteen, on Wednesday only six since the bridge was closed, and on Thursday twenty with the class from the school. Most of them read the paper and leave by half past, about a third stay and work, and two told us that they come because it is warm. The heating runs from seven anyhow. The person at the desk costs 19 an hour, and on two of the days it was a volunteer. In the branch by the station they stopped the early opening in spring and had eleven complaints, all of them from people over seventy. The figures from the branch in the north are not there yet.\n\nRegards\nIna',
      place: 'email',
      recipients: 5,
      subject: 'Library',
    },
    {
      text: 'Hi Tom,\n\nYesterday I rode the whole of line 6 with the new announcements and made notes at each of the stops, and what I noticed first is that the voice comes too late, at nine of the 31 stops the doors were open already before the name was said. At the hospital the name is the old one. Between the market and the river the sound is so low that one hears nothing as soon as two people talk, and then at the depot it is much too loud, a child next to me began to cry. The driver told me that he can set the sound himself but that the button is behind the seat. The text on the screen is right everywhere but for the opera, where it shows the stop before. On the way back it was a different car with the old system and everything was on time.\n\nJo',
      place: 'email',
      recipients: 1,
      subject: 'Announcements on line 6',
    },
    {
      text: "Dear members,\n\nyou know that the hall in the school is gone for the whole of autumn because of the roof, so I went round and looked at what else there is. the parish room is free on wednesdays and costs nothing but it has the sound of a wardrobe and the piano is a half tone low, the fire station has a room upstairs that is large enough and they'd take 20 a night but we have to be out by nine and when there is an alarm we stand in the dark, the museum would love to have us but only in return for two concerts and they don't allow water. then there is the canteen of the dairy, it smells a little of milk but it has a good floor and a grand piano that nobody plays, they want 35 and a key goes to one person only, and the bus stops in front of the door until eleven\n\nso please tell me which one you like.\n\nOle",
      place: 'email',
      recipients: 30,
      subject: 'Rooms',
    },
    {
      text: 'During the last week we counted how many people come into the library before ten, because the town asked us whether the early opening is worth its money. On Monday there were nine, on Tuesday fourteen, on Wednesday only six since the bridge was closed, and on Thursday twenty with the class from the school. Most of them read the paper and leave by half past, about a third stay and work, and two told us that they come because it is warm. The heating runs from seven anyhow. The person at the desk costs 19 an hour, and on two of the days it was a volunteer. In the branch by the station they stopped the early opening in spring and had eleven complaints, all of them from people over seventy. The figures from the branch in the north are not there yet. So my proposal is that we go on until March.',
      place: 'channel',
      recipients: 9,
    },
  ],
};
