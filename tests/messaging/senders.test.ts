import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sender, senderKind } from '../../utils/messaging/senders.ts';
import { POPUP, ROOT, SLACK_TAB, WELCOME } from './post.ts';

const SELF = { id: 'test-extension-id', root: `${ROOT}/` };

describe('the sender of a message', () => {
  it('is a page of ours in the popup as in a tab', () => {
    expect(senderKind(POPUP, SELF)).toBe('page');
    expect(senderKind(WELCOME, SELF)).toBe('page');
  });

  it('is a content script when it speaks from a web page in a tab', () => {
    expect(senderKind(SLACK_TAB, SELF)).toBe('content');
  });

  it.each<[string, Sender | undefined]>([
    ['nobody', undefined],
    ['another extension', { ...POPUP, id: 'other-extension' }],
    ['one without a name', { ...POPUP, id: undefined }],
    ['one without an address', { ...POPUP, url: undefined }],
    ['a web page under an address of ours', { ...POPUP, origin: 'https://app.slack.com' }],
    ['a frame of no origin at an address of ours', { ...POPUP, origin: 'null' }],
    ['an address that only starts like ours', { ...SLACK_TAB, url: `${ROOT}.example/popup.html` }],
    ['our origin at a web address', { ...SLACK_TAB, origin: ROOT }],
    ['a web page that is in no tab', { ...SLACK_TAB, tab: undefined }],
    ['a page that is not served safely', { ...SLACK_TAB, url: 'http://app.slack.com/client' }],
  ])('is a stranger: %s', (_name, sender) => {
    expect(senderKind(sender, SELF)).toBe('stranger');
  });

  it('is a page of ours only with our id, our address and no other origin', () => {
    const part = fc.oneof(
      fc.constantFrom(
        SELF.id,
        ROOT,
        SELF.root,
        `${ROOT}/popup.html`,
        'https://app.slack.com/client',
        undefined,
      ),
      fc.string(),
    );
    const sender = fc.record({
      id: part,
      url: part,
      origin: part,
      tab: fc.constantFrom(undefined, { id: 1 }, {}),
    });
    fc.assert(
      fc.property(sender, (forged) => {
        if (senderKind(forged, SELF) !== 'page') return;
        expect(forged.id).toBe(SELF.id);
        expect(forged.url?.startsWith(SELF.root)).toBe(true);
        expect([undefined, ROOT]).toContain(forged.origin);
      }),
      { numRuns: 5000 },
    );
  });
});
