import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from '@preact/signals-core';
import { HOLD_MS, Hold } from '../checker/hold.ts';
import { createSession, type Session } from '../checker/session.ts';
import { systemClock } from '../platform/clock.ts';
import { whenQuiet } from '../platform/idle.ts';
import type { Finding, Fix, RuleId, RuleNorms } from '../rules/rule.ts';
import type { Composer, SendAnswer, SendPress } from '../sites/contract.ts';

/** A verdict that took longer than this comes too late to stop anything. */
const VERDICT_MS = 50;

/** Everything about one composer that is shown, and everything a person can do about it. */
export interface Watch {
  readonly composer: Composer;
  readonly session: Session;
  readonly panelOpen: Signal<boolean>;
  /** All that is shown of it. */
  readonly view: ReadonlySignal<WatchView>;
  press(press: Omit<SendPress, 'composer'>): SendAnswer;
  apply(finding: Finding, fix: Fix): Promise<void>;
  muteHere(rule: RuleId): void;
  /** Looks again where things stand on the page: whether the anchor is there and can be seen. */
  place(): void;
  leave(): void;
}

export interface WatchView {
  findings: readonly Finding[];
  /** Where the badge stands; `null` while there is nothing to say or nowhere to say it. */
  anchor: Element | null;
  panelOpen: boolean;
  /** The pause that is on, if one is. */
  held: HeldSend | null;
  /** Whether the last fix could not be put in. */
  fixFailed: boolean;
  /** The agreement the rules are set by, for people. */
  normsName: string | undefined;
}

export interface HeldSend {
  finding: Finding;
  others: number;
  press: Omit<SendPress, 'composer'>;
}

export interface WatchInput {
  composer: Composer;
  norms: ReadonlySignal<RuleNorms>;
  normsName: ReadonlySignal<string | undefined>;
  checking: ReadonlySignal<boolean>;
  muted: Map<string, Set<RuleId>>;
  gone: AbortSignal;
  /** Called at every change of the text; it may not take long. */
  typed(): void;
  /** Makes sure the interface stands on the page; false when it cannot. */
  show(): boolean;
  /** Whether something of the page lies over the element. */
  covered(anchor: Element, frame: Element | null): boolean;
}

export function createWatch(input: WatchInput): Watch {
  const { composer, norms, checking, muted, gone } = input;
  const session = createSession({ composer, norms, clock: systemClock, muted });
  const hold = new Hold();
  const spot = signal<Element | null>(null);
  const panelOpen = signal(false);
  const held = signal<HeldSend | null>(null);
  const fixFailed = signal(false);
  let key = composer.key();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const loud = computed(() => session.findings.value.some(({ level }) => level !== 'hint'));
  const anchor = computed(() => (checking.value && loud.value ? spot.value : null));

  function place(): void {
    const element = composer.anchor();
    const free = element?.isConnected && !input.covered(element, composer.frame());
    spot.value = free ? element : null;
  }

  function endHold(): void {
    clearTimeout(timer);
    held.value = null;
  }

  function look(): void {
    if (gone.aborted || !checking.value) return;
    batch(() => {
      const before = key;
      key = composer.key();
      if (key !== before) leave();
      session.refresh();
      if (session.text().trim() === '') hold.emptied();
      if (loud.value) place();
      else panelOpen.value = false;
    });
  }

  const lookSoon = whenQuiet(look, gone);
  composer.onChange(gone, () => {
    if (held.value) {
      hold.edited();
      endHold();
    }
    if (fixFailed.value) fixFailed.value = false;
    input.typed();
    lookSoon();
  });

  const effects = [
    effect(() => {
      if (checking.value) lookSoon();
      else untracked(leave);
    }),
    effect(() => {
      if (loud.value) untracked(place);
    }),
    effect(() => {
      if (anchor.value) input.show();
    }),
  ];
  gone.addEventListener('abort', () => {
    endHold();
    for (const stop of effects) stop();
  });

  function press(asked: Omit<SendPress, 'composer'>): SendAnswer {
    const start = performance.now();
    const now = checking.value && composer.kind === 'message' ? session.findingsNow() : null;
    if (!now) return 'pass';
    const pausing = now.findings.filter(({ level }) => level === 'pause');
    const first = pausing[0];
    const answer = hold.press(now.text, first !== undefined, systemClock.now());
    if (answer === 'pass' || !first) {
      endHold();
      panelOpen.value = false;
      return 'pass';
    }
    place();
    // The pause answers the press; the panel would lie over it.
    panelOpen.value = false;
    held.value = { finding: first, others: now.findings.length - 1, press: asked };
    if (!input.show() || performance.now() - start > VERDICT_MS) {
      leave();
      return 'pass';
    }
    clearTimeout(timer);
    timer = setTimeout(leave, HOLD_MS);
    return 'hold';
  }

  function leave(): void {
    hold.expire();
    endHold();
  }

  return {
    composer,
    session,
    panelOpen,
    view: computed(() => ({
      findings: session.findings.value,
      anchor: anchor.value,
      panelOpen: panelOpen.value,
      held: held.value,
      fixFailed: fixFailed.value,
      normsName: input.normsName.value,
    })),
    press,
    place,
    leave,
    muteHere: (rule) => session.muteHere(rule),
    async apply(finding, fix) {
      const raw = composer.read();
      if (!raw || raw.text !== session.text() || !session.findings.value.includes(finding)) {
        look();
        return;
      }
      const done = await composer.edit(fix.edit);
      look();
      fixFailed.value = !done;
    },
  };
}
