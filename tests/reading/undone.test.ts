import { describe, expect, it } from 'vitest';
import { read } from '../../utils/reading/read.ts';
import { draftOf } from './draft.ts';

function undone(text: string): string {
  return read(draftOf(text))
    .undone.map(({ kind }) => kind)
    .join();
}

describe('work that waits', () => {
  it.each([
    ['reviewers very welcome', 'vacancy'],
    ['looking for two drivers for Saturday', 'vacancy'],
    ['who has an hour for the stocktake?', 'vacancy'],
    ['could one of you ring the roofer', 'vacancy'],
    ['is anybody taking the minutes today?', 'vacancy'],
    ['we still need a goalkeeper', 'vacancy'],
    ['the lift has to be repaired', 'duty'],
    ['the lease will have to be signed by Tuesday', 'duty'],
    ['the order has not been sent', 'duty'],
    ['page 3 needs proofreading', 'duty'],
    ['the permit is still missing', 'duty'],
    ['ticket 9 waits for an answer', 'duty'],
    ['left to do: paint, curtains, locks', 'head'],
    ['before we close these are left:', 'head'],
  ])('%s', (text, kind) => expect(undone(text)).toBe(kind));

  it.each([
    ['the lift was repaired by the landlord'],
    ['the tenant has to repair the lift'],
    ['every cyclist needs to wear a helmet'],
    ['if the lift stops, the doors have to be opened by hand'],
    ['the boiler has to be serviced once a year'],
    ['the roof has to be paid by the owner'],
    ['it should be fixed now'],
    ['who has the key?'],
    ['nobody knows'],
    ['I need to be picked up at six'],
  ])('nothing waits: %s', (text) => expect(undone(text)).toBe(''));

  it.each([
    ["I'm on it", true],
    ['Tom does that on Friday', true],
    ['the lease is with Noor', true],
    ['deposit (Sana)', true],
    ['the lease is on the table', false],
    ['The printer closes on Friday', false],
    ["I'm on a plane", false],
  ])('%s: somebody has it is %s', (text, taken) => expect(read(draftOf(text)).taken).toBe(taken));
});
