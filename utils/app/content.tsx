import { batch, signal } from '@preact/signals-core';
import composerCss from '../../components/composer/composer.css?inline';
import { warmUpSteps } from '../checker/warm-up.ts';
import { followSnapshot } from '../messaging/follow-snapshot.ts';
import { nothing, receive } from '../messaging/receive.ts';
import { send } from '../messaging/send.ts';
import { USUAL_ASK_ROOMS } from '../norms/presets/ask-rooms.ts';
import { isOrphan } from '../platform/browser.ts';
import { systemClock } from '../platform/clock.ts';
import { inIdleMoments } from '../platform/idle.ts';
import { shadowUi } from '../platform/shadow-ui.ts';
import { browserWords } from '../platform/words.ts';
import type { RuleId, RuleNorms } from '../rules/rule.ts';
import type { Composer, SendAnswer, SendPress, Site } from '../sites/contract.ts';
import { isCovered } from './covered.ts';
import { showComposer } from './show-composer.tsx';
import { healthOf } from './site-health.ts';
import { createWatch, type Watch } from './watch.ts';

/**
 * Starts Beforehand on a page of `site`. Needs nothing of the background: the settings come from storage,
 * and everything else is in this script. Ends by itself when the extension was reloaded under it.
 */
export function startContent(site: Site): void {
  const life = new AbortController();
  const { signal: alive } = life;
  const norms = signal<RuleNorms>({ levels: {}, askRooms: USUAL_ASK_ROOMS });
  const normsName = signal<string | undefined>(undefined);
  const checking = signal(true);
  const muted = new Map<string, Set<RuleId>>();
  const watches = new Map<Composer, Watch>();
  /** Only once somebody writes: other pages are spared the work. */
  let warm = false;
  const ui = shadowUi(document, composerCss, alive);
  const words = browserWords();

  followSnapshot(
    alive,
    (snapshot) =>
      batch(() => {
        checking.value = snapshot.checking;
        norms.value = snapshot.rules;
        normsName.value = snapshot.normsName;
      }),
    USUAL_ASK_ROOMS,
  );

  function onComposer(composer: Composer, gone: AbortSignal): void {
    if (steppedAside()) return;
    const show = showComposer(ui, words, gone, () => ({ watch, onMuteAlways }));
    const covered = (anchor: Element, frame: Element | null) => isCovered(anchor, frame, ui.owns);
    const watch: Watch = createWatch({
      composer,
      norms,
      normsName,
      checking,
      muted,
      gone,
      typed: warmUp,
      show: () => !steppedAside() && show(),
      covered,
    });
    watches.set(composer, watch);
    gone.addEventListener('abort', () => watches.delete(composer));
  }

  function warmUp(): void {
    if (warm || !checking.value) return;
    warm = true;
    inIdleMoments(warmUpSteps(systemClock), alive);
  }

  function onPress({ composer, ...press }: SendPress): SendAnswer {
    try {
      return steppedAside() ? 'pass' : (watches.get(composer)?.press(press) ?? 'pass');
    } catch {
      return 'pass';
    }
  }

  function onMuteAlways(rule: RuleId): void {
    for (const watch of watches.values()) watch.muteHere(rule);
    void send('rule.mute', { rule });
  }

  /** A script whose extension was reloaded takes its hands off everything, once and for all. */
  function steppedAside(): boolean {
    if (!alive.aborted && isOrphan()) life.abort();
    return alive.aborted;
  }

  function everywhere(act: (watch: Watch) => void): void {
    if (steppedAside()) return;
    for (const watch of watches.values()) act(watch);
  }

  site.onSend(alive, onPress);
  site.observe(alive, onComposer);
  // What the page shows over a composer, such as a dialog, takes the focus when it comes and goes.
  addEventListener('focusin', () => everywhere((watch) => watch.place()), { passive: true, signal: alive });
  addEventListener('blur', () => everywhere((watch) => watch.leave()), { passive: true, signal: alive });
  const stopReceiving = receive({
    'site.health': {
      from: ['page'],
      read: nothing,
      answer: async () => ({ ok: true, value: healthOf(site, checking.value) }),
    },
  });
  alive.addEventListener('abort', () => {
    try {
      stopReceiving();
    } catch {
      // An orphan has nothing left to unsubscribe from.
    }
  });
}
