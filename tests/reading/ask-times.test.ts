import { describe, expect, it } from 'vitest';
import { readText } from './draft.ts';

/** The times of an ask, as they are written; counted from Tue 24 Nov 2026, 10:00 in Berlin. */
function ofAsk(text: string): string[] {
  return readText(text, { place: 'email' })
    .times.filter((time) => time.ofAsk)
    .map((time) => text.slice(time.start, time.end));
}

describe('the time of an ask', () => {
  it.each([
    ['can you sign the lease today?', 'today'],
    ['please review the poster before Thursday', 'Thursday'],
    ['Can you have a look at this tomorrow morning?', 'tomorrow morning'],
    ['I need your OK no later than 5pm.', '5pm'],
    ['Deadline for the vote is Friday. Can you vote?', 'Friday'],
    ['Can you send me the invoice? I need it by Monday.', 'Monday'],
    ['Can you send me the invoice? Due Friday.', 'Friday'],
    ['please publish the post at 9am tomorrow', 'at 9am tomorrow'],
    ['Let me know by tomorrow noon whether you can come.', 'tomorrow noon'],
    ['Today please ship the two crates.', 'Today'],
    ['By Friday, can you confirm the number of seats?', 'Friday'],
    ['can you check this before our call on Friday?', 'on Friday'],
    ["Send it before Thursday's meeting please", "Thursday's"],
    ['Please call me tomorrow about the boiler', 'tomorrow'],
    ['I need this done this week if possible.', 'this week'],
    ['Keep me posted tomorrow on any news from the port.', 'tomorrow'],
    ['You must hand in your badge within two weeks of this message.', 'within two weeks'],
  ])('%s', (text, expected) => {
    expect(ofAsk(text)).toEqual([expected]);
  });

  it.each([
    'are you free Thursday 3pm?',
    'can we meet on Friday?',
    'did the invoice go out yesterday?',
    'please send me the 14 May report',
    "can you share Friday's release notes?",
    'The board meets on Thursday. Can you print the minutes?',
    'please book a room for Thursday 3pm',
    'Please put Ines on my calendar for Thursday lunch next week.',
    'could you send the slides from last week?',
    'I was in Rome for two weeks, can you catch me up?',
    'could you look into the outage since Monday?',
    "I'll be away until Friday, can you take over?",
    'please add tolls for each day that I drove to Lyon this week.',
    'We ship on Friday. Could you check the labels?',
    'can you confirm the 3pm appointment?',
    'could you move the demo to 4pm?',
    'I can send it by Friday. Which address should I use?',
    'please send the crates, the port closes on the 10th',
    'Could you update the sheet with the hours from Monday to Friday?',
  ])('none in: %s', (text) => {
    expect(ofAsk(text)).toEqual([]);
  });
});
