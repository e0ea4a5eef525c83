import { beforeEach, describe, expect, it } from 'vitest';
import { placeOf, targetOf } from '../../utils/sites/slack/place.ts';
import { slackSite } from '../../utils/sites/slack/site.ts';

interface BoxOptions {
  channel?: string;
  placeholder?: string;
  inside?: [before: string, after: string];
  broadcast?: string;
}

/** A page with one Slack box, made of the attributes Slack gives it. */
function page({ channel, placeholder, inside = ['', ''], broadcast }: BoxOptions, around = ''): Element {
  const mark = channel ? `data-channel-id="${channel}"` : '';
  const box =
    `<div class="c-wysiwyg_container"><div data-qa="message_input" ${mark}>` +
    '<div class="ql-editor" data-qa="texty_input" contenteditable="true" role="textbox"><p>hi</p></div>' +
    `<div class="c-texty_input__placeholder">${placeholder ?? ''}</div></div>` +
    (broadcast ? `<input data-qa="threads_footer_broadcast_checkbox" id="${broadcast}">` : '') +
    '<button data-qa="texty_send_button"></button></div>';
  document.body.innerHTML = around + inside[0] + box + inside[1];
  return document.querySelector('.ql-editor')!;
}

const HEADER = '<div data-qa="view_header"><span data-qa="channel_name">old-channel</span></div>';

beforeEach(() => history.replaceState(null, '', '/client/T1/C0URL'));

describe('where a Slack box writes to', () => {
  it('takes the channel name from the box, as the header may lag behind', () => {
    const box = page({ channel: 'C1', placeholder: 'Message #platform' }, HEADER);
    expect(placeOf(box)).toMatchObject({ place: 'channel', channel: 'platform', recipients: null });
  });

  it('falls back to the header for the name', () => {
    expect(placeOf(page({ channel: 'C1', placeholder: 'Jot something down' }, HEADER)).channel).toBe(
      'old-channel',
    );
  });

  it('knows a direct message by its id, or by the sidebar', () => {
    expect(placeOf(page({ channel: 'D1' }))).toMatchObject({ place: 'dm', recipients: 1 });
    const row =
      '<div data-qa-channel-sidebar-channel-id="C7" data-qa-channel-sidebar-channel-type="im"></div>';
    expect(placeOf(page({ channel: 'C7' }, row))).toMatchObject({ place: 'dm' });
    const group =
      '<div data-qa-channel-sidebar-channel-id="D7" data-qa-channel-sidebar-channel-type="mpim"></div>';
    expect(placeOf(page({ channel: 'D7' }, group))).toMatchObject({ place: 'channel', recipients: null });
  });

  it('says nothing about an audience that is still being chosen', () => {
    const box = page({ inside: ['<div data-qa="composer_page">', '</div>'] });
    expect(placeOf(box)).toMatchObject({ place: 'dm', recipients: 1 });
  });

  it('knows a thread and tells two threads of a channel apart', () => {
    const thread = (ts: string) =>
      page({
        channel: 'C1',
        inside: ['<div data-qa="threads_flexpane"><div class="p-threads_footer__input">', '</div></div>'],
        broadcast: `p-thread_footer__broadcast_checkbox--C1-${ts}--Thread`,
      });
    const first = targetOf(thread('1788402687.118899'));
    expect(placeOf(thread('1788402687.118899')).place).toBe('thread');
    expect(targetOf(thread('1788402999.000100'))).not.toBe(first);
    expect(targetOf(page({ channel: 'C1' }))).not.toBe(first);
  });

  it('takes the channel from the address when the box has no mark', () => {
    history.replaceState(null, '', '/client/T1/D0URL');
    expect(placeOf(page({})).place).toBe('dm');
  });

  it('knows who wrote last, as long as the two are talking', () => {
    const avatar = '<button data-qa="user-button"><img src="https://ca.example/T1-UME-abc-48"></button>';
    const row = (id: string, minutes: number) =>
      `<div data-qa="message_container" data-msg-ts="${Date.now() / 1000 - minutes * 60}"><a data-message-sender="${id}"></a></div>`;
    const from = (...rows: string[]) => `<div data-qa="message_pane">${rows.join('')}</div>`;
    const last = (around: string) => placeOf(page({ channel: 'C1' }, around)).lastMessageFrom;
    expect(last(avatar + from(row('UME', 9), row('UYOU', 2)))).toBe('other');
    expect(last(avatar + from(row('UYOU', 9), row('UME', 2)))).toBe('me');
    expect(last(avatar + from(row('UYOU', 24 * 60)))).toBeUndefined();
    expect(last(from(row('UYOU', 2)))).toBeUndefined();
  });
});

describe('how the parts of Slack were found', () => {
  it('says found, fallback or missing for each part, and counts composers without search boxes', () => {
    page(
      { channel: 'C1' },
      '<div data-qa="texty_input" contenteditable="true" role="combobox" aria-label="Query"></div>',
    );
    document.querySelector('[data-qa="texty_send_button"]')!.outerHTML =
      '<button class="c-wysiwyg_container__button--send"></button>';
    const health = slackSite(document).health();
    expect(health).toMatchObject({ composers: 1, readOnly: false, unseenSends: 0 });
    const states = Object.fromEntries(health.parts.map(({ part, state }) => [part, state]));
    expect(states).toMatchObject({
      'message box': 'found',
      'send button': 'fallback',
      'suggestion list': 'missing',
    });
  });

  it('knows a channel one may only read', () => {
    document.body.innerHTML = '<div class="p-message_input_roadblock">You may not post here</div>';
    expect(slackSite(document).health()).toMatchObject({ composers: 0, readOnly: true });
  });
});
