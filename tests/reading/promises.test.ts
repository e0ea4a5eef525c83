import { describe, expect, it } from 'vitest';
import { promisesOf } from '../../utils/reading/sentence/promises.ts';
import { tokenize } from '../../utils/reading/words/tokens.ts';

function promised(text: string): { said: string; verb: string | undefined }[] {
  return promisesOf(tokenize(text), 0).map(({ start, end, verb }) => ({
    said: text.slice(start, end),
    verb,
  }));
}

describe('promises', () => {
  it.each([
    ['I will amend the contract', 'amend'],
    ['ok, will rework', 'rework'],
    ['let me check with the vet & revert', 'check'],
    ["we'll try to fix the gate", 'fix'],
    ['we will be posting the results', 'post'],
    ['we will be updating the list', 'update'],
    ['yes sure i check with the embassy', 'check'],
    ['the refund will be processed', 'do'],
    ['our technician will contact you', 'contact'],
    ["you'll get the keys back", 'do'],
    ["I'll put together a list", 'do'],
    ['we are looking into it', 'do'],
    ['will do', undefined],
    ['footnote to follow', undefined],
    ['we know of it and are looking into it', 'do'],
    ['redrawing the plan', 'redraw'],
    ['the invoice is being corrected', 'do'],
    ['thx, I can repaint it', 'repaint'],
    ['ok I fix the labels', 'fix'],
    ["it's on my list", undefined],
  ])('%s', (text, verb) => {
    expect(promised(text).map((each) => each.verb)).toEqual([verb]);
  });

  it('begins where the promise does', () => {
    expect(promised('thanks, I will send it')).toEqual([{ said: 'I will send it', verb: 'send' }]);
  });

  it.each([
    ['redoing the chart', true],
    ['I can check that', true],
    ['need to check with her first', true],
    ["I'll check it", false],
    ['sure, I can check that', false],
  ])('may be one only as an answer: %s', (text, answers) => {
    expect(promisesOf(tokenize(text), 0).map((each) => each.answers)).toEqual([answers]);
  });

  it('goes on after "and"', () => {
    expect(promised("I'll ask her and let you know").map((each) => each.verb)).toEqual(['ask', 'do']);
  });

  it.each([
    'no need to reply',
    'I will, thank you!',
    'I can confirm the date',
    'I am writing to you because it squeaks',
    'not on my list',
    'the crew sweeps and will wash the windows',
    'Marta will order the hinges',
    'the form will be signed by the mayor',
    'the steps are easy to follow up on',
    'I have sent it',
    'I will never see this end',
    'it will show what you need',
    '',
  ])('none in: %s', (text) => {
    expect(promised(text)).toEqual([]);
  });
});
