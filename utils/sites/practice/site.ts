import type { Draft } from '../../reading/draft.ts';
import { Composers } from '../composers.ts';
import type { Composer, SendPress, Site } from '../contract.ts';
import { type ElementMeaning, readEditor } from '../editor-text.ts';
import { editByTyping } from '../insert.ts';
import { isSendKey, obey } from '../press.ts';

const BOX = '[data-practice] [contenteditable]';
const AREA = '[data-practice]';
const FRAME = '[data-practice-frame]';
const SEND = '[data-practice-send]';

/** How many people read the practice channel, as its label says. */
const PRACTICE_READERS = 18;

/** The composer of the welcome page: a plain box to try Beforehand in before trusting it elsewhere. */
export function practiceSite(page: Document): Site {
  let composers: Composers | undefined;
  const take = (target: EventTarget | null): Composer | null => {
    const box = target instanceof Element ? target.closest<HTMLElement>(BOX) : null;
    return box && composers ? composers.take(box) : null;
  };

  return {
    id: 'practice',
    name: 'the practice composer',
    matches: () => true,
    observe(signal, onComposer) {
      composers = new Composers(practiceComposer, onComposer, signal);
      page.addEventListener('focusin', (event) => take(event.target), { signal });
      // Example messages fill the box without focusing it first.
      take(page.querySelector(BOX));
    },
    onSend(signal, ask) {
      page.defaultView?.addEventListener('keydown', (event) => sentByKey(event) && press(event, 'key'), {
        capture: true,
        signal,
      });
      page.defaultView?.addEventListener('click', (event) => sentByButton(event) && press(event, 'button'), {
        capture: true,
        signal,
      });
      function press(event: Event, how: SendPress['how']): void {
        const frame = event.target instanceof Element ? event.target.closest(AREA) : null;
        const composer = take(frame?.querySelector(BOX) ?? null);
        if (composer) obey(event, ask({ composer, how }));
      }
    },
    health: () => ({ composers: composers?.size ?? 0, readOnly: false, unseenSends: 0, parts: [] }),
  };
}

function sentByKey(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest(BOX) !== null && isSendKey(event);
}

function sentByButton(event: Event): boolean {
  return event.isTrusted && event.target instanceof Element && event.target.closest(SEND) !== null;
}

function practiceComposer(box: HTMLElement): Composer {
  const frame = () => box.closest(FRAME);
  const content = () => readEditor(box, meaningOf);
  return {
    kind: 'message',
    key: () => `practice:${placeOf(frame()).place}`,
    read: () =>
      box.isConnected ? { site: 'slack', ...placeOf(frame()), text: content().text, mentions: [] } : null,
    frame,
    anchor: () => frame()?.querySelector(SEND) ?? box,
    onChange(signal, changed) {
      const observer = new MutationObserver(changed);
      observer.observe(box, { childList: true, characterData: true, subtree: true });
      const around = frame();
      if (around) observer.observe(around, { attributes: true, attributeFilter: ['data-practice-place'] });
      signal.addEventListener('abort', () => observer.disconnect());
    },
    edit: (edit) => editByTyping(box, content, edit),
    focus: () => box.focus(),
  };
}

function placeOf(frame: Element | null): Pick<Draft, 'place' | 'channel' | 'recipients'> {
  if (frame?.getAttribute('data-practice-place') === 'dm') return { place: 'dm', recipients: 1 };
  return { place: 'channel', channel: 'practice', recipients: PRACTICE_READERS };
}

function meaningOf(element: Element): ElementMeaning {
  if (element.localName === 'br') return { as: 'atom', text: '\n' };
  return element.localName === 'div' || element.localName === 'p'
    ? { as: 'line', before: '' }
    : { as: 'children' };
}
