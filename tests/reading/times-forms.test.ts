import { describe, expect, it } from 'vitest';
import { readText } from './draft.ts';

/** "text = local day and hour (with its zone)" of every time; counted from Tue 24 Nov 2026, 10:00 in Berlin. */
function times(text: string): string {
  return readText(text, { place: 'email', zone: 'Europe/Berlin' })
    .times.map((time) => {
      const at = Temporal.Instant.fromEpochMilliseconds(time.at).toZonedDateTimeISO('Europe/Berlin');
      const hour = time.grain === 'hour' ? ` ${at.toPlainTime().toString({ smallestUnit: 'minute' })}` : '';
      return `${text.slice(time.start, time.end)} = ${at.toPlainDate().toString()}${hour}${time.zoned ? ' Z' : ''}`;
    })
    .join(' | ');
}

describe('forms of days', () => {
  it.each([
    ['the roof inspection is next Thursday', 'next Thursday = 2026-12-03'],
    ['this Friday works for the choir', 'this Friday = 2026-11-27'],
    ['last Monday the pump leaked', 'last Monday = 2026-11-16'],
    ['let us meet the day after tomorrow', 'the day after tomorrow = 2026-11-26'],
    ['it broke the day before yesterday', 'the day before yesterday = 2026-11-22'],
    ['tmrw I bake', 'tmrw = 2026-11-25'],
    ["today's delivery is late", "today's = 2026-11-24"],
    ["Thursday's tasting is moved", "Thursday's = 2026-11-26"],
    ['the fair runs Mon-Fri', 'Mon-Fri = 2026-12-04'],
    ['we are closed Monday to Wednesday', 'Monday to Wednesday = 2026-12-02'],
    ['it starts on Wed, Dec 2', 'on Wed, Dec 2 = 2026-12-02'],
    ['dinner is Saturday the 5th', 'Saturday the 5th = 2026-12-05'],
    ['Sunday, 6 December 2026 is the concert', 'Sunday, 6 December 2026 = 2026-12-06'],
    ['the lease ends Dec 31', 'Dec 31 = 2026-12-31'],
    ['the lease ends 31st of December', '31st of December = 2026-12-31'],
    ['the lease ends December 31st, 2027', 'December 31st, 2027 = 2027-12-31'],
    ['we moved in on 4 March 2019', 'on 4 March 2019 = 2019-03-04'],
    ['we moved in on 2019-03-04', 'on 2019-03-04 = 2019-03-04'],
    ['the permit is valid until 31.12.2026', '31.12.2026 = 2026-12-31'],
    ['the permit is valid until 12/31/2026', '12/31/2026 = 2026-12-31'],
    ['please bring it by 2/15', '2/15 = 2027-02-15'],
    ['please bring it by the first of March', 'the first of March = 2027-03-01'],
    ['please bring it by the twenty-first of March', 'the twenty-first of March = 2027-03-21'],
    ['rent is due on the 1st', 'on the 1st = 2026-12-01'],
    ['the harvest is in early September', 'early September = 2027-09-01'],
    ['the harvest is in mid-July', 'mid-July = 2027-07-16'],
    ['in March we plant', 'March = 2027-03-31'],
    ['it is due before 5 may', '5 may = 2027-05-05'],
    ['next next week we move', 'next next week = 2026-12-11'],
    ['the first Monday of December is free', 'the first Monday of December = 2026-12-07'],
    ['the last Friday in January is free', 'the last Friday in January = 2027-01-29'],
    ['on the last day of the month we count', 'on the last day of the month = 2026-11-30'],
    ['the shop opens on December 3-5', 'on December 3-5 = 2026-12-05'],
    ['the shop opens from 3 to 5 December', '3 to 5 December = 2026-12-05'],
    ['Christmas Eve is quiet', 'Christmas Eve = 2026-12-24'],
    ['no bread on Easter Monday', 'on Easter Monday = 2027-03-29'],
    ["closed on New Year's Day", "on New Year's Day = 2027-01-01"],
    ['we will know next week', 'next week = 2026-12-04'],
    ['it comes this weekend', 'this weekend = 2026-11-29'],
    ['it comes the week after next', ''],
    ['last month was wet', 'last month = 2026-10-31'],
    ['next quarter we hire', 'next quarter = 2027-03-31'],
    ['the results are in by Q2', 'Q2 = 2027-04-01'],
    ['Wednesday of next week suits me', 'Wednesday of next week = 2026-12-02'],
    ['Wednesday next week suits me', 'Wednesday next week = 2026-12-02'],
    ['it was fine since 2019', '2019 = 2019-12-31'],
  ])('%s', (text, expected) => {
    expect(times(text)).toBe(expected);
  });
});

describe('forms of hours', () => {
  it.each([
    ['the bus leaves at 5:30pm', 'at 5:30pm = 2026-11-24 17:30'],
    ['the bus leaves at 17:30', 'at 17:30 = 2026-11-24 17:30'],
    ['the bus leaves at 5 p.m. on Friday', 'at 5 p.m. on Friday = 2026-11-27 17:00'],
    ['the bus leaves at 9am', 'at 9am = 2026-11-25 09:00'],
    ['the bus leaves tomorrow at 7', 'tomorrow at 7 = 2026-11-25 19:00'],
    ['the bus leaves tomorrow at 7 in the morning', 'tomorrow at 7 in the morning = 2026-11-25 07:00'],
    ['the bus leaves tonight at 8', 'tonight at 8 = 2026-11-24 20:00'],
    ['the bus leaves Friday 10:15', 'Friday 10:15 = 2026-11-27 10:15'],
    ['the bus leaves Friday, 10:15', 'Friday, 10:15 = 2026-11-27 10:15'],
    ['the bus leaves at half past two', 'at half past two = 2026-11-24 14:30'],
    ['the bus leaves at quarter to 4', 'at quarter to 4 = 2026-11-24 15:45'],
    ["the bus leaves at eight o'clock tomorrow", "at eight o'clock tomorrow = 2026-11-25 08:00"],
    ['the bus leaves at noon', 'at noon = 2026-11-24 12:00'],
    ['the bus leaves at midnight', 'at midnight = 2026-11-25 00:00'],
    ['we open 9-5 on Friday', 'on Friday = 2026-11-27'],
    ['we open from 9 to 11am on Friday', '9 to 11am on Friday = 2026-11-27 11:00'],
    ['we open 2pm-4pm tomorrow', '2pm-4pm tomorrow = 2026-11-25 16:00'],
    ['we open between 14:00 and 16:00', '14:00 and 16:00 = 2026-11-24 16:00'],
    ['the call is 3pm CET', '3pm CET = 2026-11-24 15:00 Z'],
    ['the call is at 3pm ET', 'at 3pm ET = 2026-11-24 21:00 Z'],
    ['the call is at 15:00 UTC+2', 'at 15:00 UTC+2 = 2026-11-24 14:00 Z'],
    ['the call is tomorrow 9am PST', 'tomorrow 9am PST = 2026-11-25 18:00 Z'],
    ['the call is at 13:00 Sofia time', 'at 13:00 Sofia time = 2026-11-24 12:00 Z'],
    ['the log says 2026-11-25T10:00Z', '2026-11-25T10:00Z = 2026-11-25 11:00 Z'],
    ['please reply by 14:00 on Thursday', '14:00 on Thursday = 2026-11-26 14:00'],
    ['please reply by noon tomorrow', 'noon tomorrow = 2026-11-25 12:00'],
    ['please reply by tomorrow noon', 'tomorrow noon = 2026-11-25 12:00'],
    ['please reply by tomorrow morning', 'tomorrow morning = 2026-11-25'],
    ['please reply by COB Friday', 'COB Friday = 2026-11-27 17:00'],
    ['please reply by end of business on Monday', 'end of business on Monday = 2026-11-30 17:00'],
    ['please reply by the end of next week', 'the end of next week = 2026-12-04 17:00'],
    ['please reply by end of Q1', 'end of Q1 = 2027-03-31'],
    ['please reply by EOM', 'EOM = 2026-11-30'],
  ])('%s', (text, expected) => {
    expect(times(text)).toBe(expected);
  });
});

describe('times counted from now', () => {
  it.each([
    ['the paint dries in 3 hours', 'in 3 hours = 2026-11-24 13:00 Z'],
    ['the paint dries in half an hour', 'in half an hour = 2026-11-24 10:30 Z'],
    ['the paint dries in an hour and a half', 'in an hour and a half = 2026-11-24 11:30 Z'],
    ['the paint dries in 20 min', 'in 20 min = 2026-11-24 10:20 Z'],
    ['the paint dries in 2-3 days', 'in 2-3 days = 2026-11-27'],
    ['the paint dries in a couple of weeks', 'in a couple of weeks = 2026-12-08'],
    ['the paint dries within the next two days', 'within the next two days = 2026-11-26'],
    ['answer in the next hour', 'in the next hour = 2026-11-24 11:00 Z'],
    ['answer within five working days', 'within five working days = 2026-12-01'],
    ['answer within 48 hours', 'within 48 hours = 2026-11-26 10:00 Z'],
    ['two weeks ago it rained', 'two weeks ago = 2026-11-10'],
    ['a month from now it snows', 'a month from now = 2026-12-24'],
    ['a week from Friday it snows', 'a week from Friday = 2026-12-04'],
    ['two days before Christmas it snows', 'two days before Christmas = 2026-12-23'],
    ['over the next three weeks it snows', 'the next three weeks = 2026-12-15'],
    ['in the last two days it snowed', 'the last two days = 2026-11-22'],
  ])('%s', (text, expected) => {
    expect(times(text)).toBe(expected);
  });
});

describe('what only looks like a time', () => {
  it.each([
    'we may march on, and the sun may shine',
    'May I ask who sat here?',
    'all 10 may stay, and the other 5 may go',
    'give me a second, or two seconds',
    'a second opinion on the third draft of the first chapter',
    'the second one is the last one',
    'call me on 555-0123 or +49 30 901820',
    'it costs $5, 12 € or 3.50',
    'the score was 3:1 and then 21-14',
    'upgrade to v2.10 or 3.14.15',
    'the host is 10.0.0.12 on port 8080',
    'mix it 1:3, then 1/2 cup of milk',
    'chapter 5 verse 12:10',
    'it took three weeks and 5 days',
    'for two hours nothing happened',
    'we meet every Friday',
    'we are open 24/7',
    'move the desk by 5 cm',
    'raise the price by 10%',
    'at 2 of the five tables',
    'by 3 people or more',
    'see items 3-5 and pages 10 to 12',
    'room 204 on the 3rd floor',
    'the 1st draft and the 2nd one',
    'B2B sales in H4 housing, model T5',
    'ticket ABC-2026-11 is closed',
    'Jan and April went home with June',
    'the end of the road, the close of the lid',
    'he is 45 years old and 6 feet tall',
    'ratio 10:30, odds 2:15',
    'it is 90 min long',
    'chmod 0755 and exit 2000',
    'a fall in the spring water',
    'order 66 and 1984 more',
    'the latest news of the past',
    'next time, last one, this thing',
  ])('finds none in: %s', (text) => {
    expect(times(text)).toBe('');
  });
});
