import { describe, expect, it } from 'vitest';
import { openChoice } from '../../utils/reading/open-choice.ts';
import { readText } from './draft.ts';

const inRoom = (text: string) => readText(text);

describe('proposals and options', () => {
  it.each([
    ['put', 'I propose we close the shop on Mondays.'],
    ['put', 'Should we paint the gate red?'],
    ['put', 'We need to settle the date of the fair.'],
    ['put', 'How about printing it on recycled paper?'],
    ['laid', 'We could mend the kiln or buy a used one.'],
    ['laid', 'I see two ways: by ferry in May, by train in June.'],
    ['loose', 'Is the red one or the blue one on the poster?'],
    ['leans', "I'd go for the ferry."],
    ['bare', 'Larch or oak for the benches?'],
    ['stands', 'I prefer the ferry.'],
    ['stands', 'Hana is against it.'],
  ])('knows what is %s: %s', (kind, text) => {
    expect(inRoom(text).choices.map((choice) => choice.kind)).toContain(kind);
  });

  it.each([
    'The van leaves at nine and is back by noon.',
    'Should I bring the long ladder?',
    'Should we expect delays today?',
    'two or three boxes are left',
    'I suggest we all meet on Monday.',
  ])('sees none in: %s', (text) => {
    expect(openChoice(inRoom(text))).toBeNull();
  });

  it('opens alternatives only with a leaning, a call for opinions or something told of them', () => {
    expect(openChoice(inRoom('There are two ways to reset the till.'))).toBeNull();
    const open = openChoice(inRoom('There are two ways to reset the till. I prefer the button.'));
    expect(open?.kind).toBe('laid');
  });

  it('opens what is left between two who stand apart, or one who argues', () => {
    expect(openChoice(inRoom('I prefer the ferry.'))).toBeNull();
    expect(openChoice(inRoom('I prefer the ferry. Hana is against it.'))?.kind).toBe('stands');
    expect(openChoice(inRoom('I prefer the ferry. The train costs 80 more.'))?.kind).toBe('stands');
  });

  it.each([
    'Larch or oak? Larch is lighter. Odile, you decide',
    'Larch or oak? @odile decides on Monday',
    'Larch or oak? I take larch unless somebody objects',
    'Larch or oak? The majority counts',
    'Larch or oak? Decision: @odile by Friday',
  ])('knows who closes it: %s', (text) => {
    expect(inRoom(text).deciders).not.toEqual([]);
  });

  it.each(["we can't decide", 'nobody decides here', 'how do we decide?'])('names nobody in: %s', (text) => {
    expect(inRoom(text).deciders).toEqual([]);
  });

  it.each([
    'We decided to keep both offices.',
    'Decided: buffet, no menu.',
    'Larch it is then.',
    'It has been settled.',
  ])('knows that it is over: %s', (text) => {
    const reading = inRoom(`Larch or oak? I prefer oak.\n${text}`);
    expect(reading.decided).not.toEqual([]);
    expect(openChoice(reading)).toBeNull();
  });

  it('counts in the draft’s offsets', () => {
    const text = 'The kiln is broken. Should we mend it or buy a used one?';
    const choice = openChoice(inRoom(text))!;
    expect(text.slice(choice.start, choice.end)).toBe('Should we mend it or buy a used one?');
    expect(choice.sentence).toBe(1);
  });
});
