import { describe, expect, it } from 'vitest';
import type { Draft } from '../../utils/reading/draft.ts';
import { readText } from './draft.ts';

function kinds(text: string, rest: Partial<Draft> = {}): string[] {
  return readText(text, rest).zones.map(
    (zone) => `${zone.kind}: ${text.slice(zone.start, zone.end).split('\n')[0]}`,
  );
}

const MAIL: Partial<Draft> = { place: 'email', recipients: 1, site: 'gmail' };

describe('zones: nothing in them is the writer’s own', () => {
  it.each<[string, string, string[], Partial<Draft>]>([
    ['a quoted line', '> can you send it by Friday?\nsent', ['quote: > can you send it by Friday?'], {}],
    ['a fence', 'look:\n```\nplease.send(me)?\n```\nthanks', ['code: ```'], {}],
    ['a fence that never closes', 'look:\n```\ncan you?', ['code: ```'], {}],
    ['code in a line', 'use `can you send?` there', ['code: `can you send?`'], {}],
    [
      'a log',
      '2026-11-24T09:00:00 can you connect?\nERROR could not send, please retry\nfixed',
      ['log: 2026-11-24T09:00:00 can you connect?'],
      {},
    ],
    [
      'a stack trace',
      'TypeError: can you read it?\nat send (app.js:3:1)\nfixed it',
      ['log: TypeError: can you read it?'],
      {},
    ],
    [
      'a link',
      'done https://a.example/can-you-send?please=1',
      ['url: https://a.example/can-you-send?please=1'],
      {},
    ],
    ['a link in brackets', 'done (https://a.example/p).', ['url: https://a.example/p'], {}],
    ['an address', 'from can.you@send.example', ['address: can.you@send.example'], {}],
    ['an emoji code', 'nice :pray:', ['emoji: :pray:'], {}],
    ['a command to a bot', '/remind me can you send it?', ['command: /remind me can you send it?'], {}],
    [
      'a signature',
      'All sent.\n\nKind regards,\nAnn Ray\nHead of Sales\n+49 30 123456',
      ['signature: Kind regards,'],
      MAIL,
    ],
    ['a name at the end', 'All is sent to the printer now.\n\nAnn', ['signature: Ann'], MAIL],
    [
      'a closing and a name on one line',
      'All is sent to the printer.\nThx, Femke',
      ['signature: Thx, Femke'],
      MAIL,
    ],
    ['a signature after dashes', 'All sent.\n-- \nAnn\nCan you recycle?', ['signature: -- '], MAIL],
    [
      'what was answered',
      'All sent.\n\nOn Mon, 23 Nov 2026 at 10:12, Ann Ray <ann@a.example> wrote:\ncan you send it?',
      ['forward: On Mon, 23 Nov 2026 at 10:12, Ann Ray <ann@a.example> wrote:'],
      MAIL,
    ],
    [
      'a forwarded mail',
      'For your files.\n\n-----Original Message-----\nFrom: Ann\nCan you send it?',
      ['forward: -----Original Message-----'],
      MAIL,
    ],
    [
      'a head of a forwarded mail',
      'For your files.\n\nFrom: Ann Ray\nSent: Monday\nCan you send it?',
      ['forward: From: Ann Ray'],
      MAIL,
    ],
    [
      'a disclaimer',
      'All sent.\n\nThis email is confidential and intended only for the addressee, please notify us?',
      ['disclaimer: This email is confidential and intended only for the addressee, please notify us?'],
      MAIL,
    ],
  ])('%s', (_name, text, expected, rest) => {
    expect(kinds(text, rest)).toEqual(expected);
    expect(readText(text, rest).asks).toEqual([]);
  });

  it('keeps the words before and after a fence', () => {
    const text = 'can you run this?\n```\nrm x\n```\nand tell me the time it took?';
    expect(readText(text).asks).toHaveLength(2);
  });

  it('joins lines a mail program wrapped, and only those', () => {
    const text =
      'could you send me the signed copy of the contract with the\nnew annex by Friday?\n\nThe old one is void.';
    const reading = readText(text, MAIL);
    expect(reading.sentences).toHaveLength(2);
    expect(reading.asks).toHaveLength(1);
    expect(readText('the boxes are here\ncan you open them?').sentences).toHaveLength(2);
  });
});
