import { Composers } from '../composers.ts';
import type { Composer, SendAnswer, SendPress, Site } from '../contract.ts';
import { obey } from '../press.ts';
import { anyOf, findPart, partHealth } from '../selector.ts';
import { slackComposer } from './composer.ts';
import { EnterHabit } from './enter-habit.ts';
import { boxSentByKey, editableAt, sendButtonAt } from './presses.ts';
import {
  AUTOCOMPLETE,
  CHANNEL_NAME,
  EDITABLE,
  FRAME,
  NOT_A_COMPOSER,
  READ_ONLY,
  SEND_BUTTON,
} from './selectors.ts';
import { UnseenSends } from './unseen-sends.ts';

/** Slack in the browser (`app.slack.com/client/…`). */
export function slackSite(page: Document): Site {
  let composers: Composers | undefined;
  const enter = new EnterHabit();
  const unseen = new UnseenSends();

  function pressed(event: Event, editable: HTMLElement | null, how: SendPress['how'], ask: Ask): void {
    if (!editable || !composers) return;
    const composer = composers.take(editable);
    const sends = how === 'button' || !enter.makesLine(event as KeyboardEvent);
    const answer = sends ? ask({ composer, how, keys: keysOf(event) }) : 'pass';
    obey(event, answer);
    if (answer === 'pass' && how === 'key') enter.watch(event as KeyboardEvent, composer);
  }

  return {
    id: 'slack',
    name: 'Slack',
    matches: (url) => url.origin === 'https://app.slack.com',

    observe(signal, onComposer) {
      composers = new Composers(slackComposer, onComposer, signal);
      const takeUp = (target: EventTarget | null): Composer | null => {
        const editable = editableAt(target);
        return editable && composers ? composers.take(editable) : null;
      };
      page.defaultView?.addEventListener('focusin', (event) => takeUp(event.target), {
        capture: true,
        passive: true,
        signal,
      });
      takeUp(page.activeElement);
    },

    onSend(signal, ask) {
      const view = page.defaultView;
      view?.addEventListener(
        'keydown',
        (event) => {
          pressed(event, boxSentByKey(event), 'key', ask);
          unseen.watch(event);
        },
        { capture: true, signal },
      );
      view?.addEventListener(
        'click',
        (event) => event.isTrusted && pressed(event, boxOfButton(sendButtonAt(event)), 'button', ask),
        { capture: true, signal },
      );
    },

    health: () => ({
      composers: countComposers(page),
      unseenSends: unseen.count,
      readOnly: findPart(page, READ_ONLY) !== null,
      parts: [EDITABLE, SEND_BUTTON, FRAME, CHANNEL_NAME, AUTOCOMPLETE].map((part) => partHealth(page, part)),
    }),
  };
}

function keysOf(event: Event): readonly string[] | undefined {
  if (!(event instanceof KeyboardEvent)) return undefined;
  const held = [event.ctrlKey && 'Ctrl', event.metaKey && '⌘'].filter((key) => key !== false);
  return [...held, event.key];
}

type Ask = (press: SendPress) => SendAnswer;

function boxOfButton(button: Element | null): HTMLElement | null {
  const frame = button?.closest(anyOf(FRAME));
  const found = frame && findPart(frame, EDITABLE);
  return found instanceof HTMLElement && !found.closest(NOT_A_COMPOSER) ? found : null;
}

function countComposers(page: Document): number {
  const found = page.querySelectorAll(anyOf(EDITABLE));
  return Array.from(found).filter((editable) => !editable.closest(NOT_A_COMPOSER)).length;
}
