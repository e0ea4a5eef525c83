import { describe, expect, it } from 'vitest';
import { readText } from './draft.ts';

const asked = (text: string) => readText(text, { place: 'dm', recipients: 1 }).asks[0];

describe('what an ask costs', () => {
  it.each([
    'could you review the seed order?',
    'please draft the speech for the mayor',
    'can you send me a quote for the fence?',
    'please send me your certificates',
    'pls send over the measurements for the four doors',
    'can you get me the serial numbers of the broken scanners?',
    'would you mind checking the sums?',
    'I need your approval for the poster',
    'please finish the wiring plan',
    "I'd like to kindly ask if you could write me a reference",
    'let me know whether you agree with the new plan',
  ])('something comes back: %s', (text) => {
    expect(asked(text)?.yields).toBe(true);
  });

  it.each([
    'could you send me the link?',
    'can you check if the kiln is hot?',
    'please bring the ladder',
    'can you let me in?',
    'please send me your address',
    'please use the side door from now on',
    'can you send me the signed lease?',
    'can you send me the slides?',
  ])('nothing is made for: %s', (text) => {
    expect(asked(text)?.yields).toBe(false);
  });

  it.each([
    'please cancel the second coach',
    'could you rewrite the whole chapter?',
    'please send me a list of all tenants',
    'please send me the names of everybody on the night shift',
    'please take the scaffold down',
    'can you give Mara access to the folder?',
    "please don't invite Tom to the tasting",
    'would you be able to swap the caterer?',
    'can we hire a second photographer?',
    'please stop using the shared inbox',
  ])('weighs: %s', (text) => {
    expect(asked(text)?.weighty).toBe(true);
  });

  it.each([
    'could you turn off the light?',
    'can you send the scan again?',
    "please don't worry about the vase",
    'please review the seed order',
    'can you stop by later?',
  ])('weighs little: %s', (text) => {
    expect(asked(text)?.weighty ?? false).toBe(false);
  });
});
