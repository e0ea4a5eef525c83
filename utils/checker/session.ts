import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Clock } from '../core/clock.ts';
import type { Draft } from '../reading/draft.ts';
import { createMemo, read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { applyRules, fixesFor } from '../rules/apply.ts';
import type { Finding, Fix, RuleId, RuleNorms } from '../rules/rule.ts';
import type { Composer } from '../sites/contract.ts';

/** Longer texts are read when the page is idle, never while a send waits for the answer. */
const READ_AT_ONCE_CHARS = 20_000;

/** One composer being watched: its draft and what a reader would ask about it, as signals. */
export interface Session {
  readonly findings: ReadonlySignal<readonly Finding[]>;
  /** Whether the box could be read the last time. */
  readonly readable: ReadonlySignal<boolean>;
  /** Reads the box again and works the findings out. */
  refresh(): void;
  /**
   * The findings for the text as it stands at this moment, for a send that waits: at once from memory
   * when the text is the one that was read, else by reading it now, else `null` (unreadable or too long).
   */
  findingsNow(): { text: string; findings: readonly Finding[] } | null;
  fixes(finding: Finding): Fix[];
  /** The text the findings belong to; a fix is only right for this one. */
  text(): string;
  muteHere(rule: RuleId): void;
}

export interface SessionInput {
  composer: Pick<Composer, 'read' | 'key'>;
  norms: ReadonlySignal<RuleNorms>;
  clock: Clock;
  /** Rules muted by place: lives as long as the tab, shared by all its sessions. */
  muted: Map<string, Set<RuleId>>;
}

interface Seen {
  draft: Draft;
  reading: Reading;
  key: string;
}

export function createSession({ composer, norms, clock, muted }: SessionInput): Session {
  const seen = signal<Seen | null>(null);
  const mutes = signal(0);
  const memo = createMemo();

  const findings = computed(() => {
    mutes.value;
    const now = seen.value;
    if (!now) return [];
    const silent = muted.get(now.key);
    return applyRules(now.reading, now.draft, norms.value).filter(({ rule }) => !silent?.has(rule));
  });

  function take(): Omit<Draft, 'now' | 'zone'> | null {
    const raw = composer.read();
    if (!raw) seen.value = null;
    return raw;
  }

  function look(raw: Omit<Draft, 'now' | 'zone'>): void {
    const draft = { ...raw, now: clock.now(), zone: clock.zone() };
    seen.value = { draft, reading: read(draft, memo), key: composer.key() };
  }

  return {
    findings,
    readable: computed(() => seen.value !== null),
    refresh() {
      const raw = take();
      if (raw) look(raw);
    },
    findingsNow() {
      const raw = take();
      if (!raw) return null;
      const known = seen.value;
      if (!known || !sameDraft(known.draft, raw)) {
        if (raw.text.length > READ_AT_ONCE_CHARS) return null;
        look(raw);
      }
      return { text: raw.text, findings: findings.value };
    },
    fixes(finding) {
      const now = seen.value;
      return now ? fixesFor(finding, now.reading, now.draft, norms.value) : [];
    },
    text: () => seen.value?.draft.text ?? '',
    muteHere(rule) {
      const key = composer.key();
      const rules = muted.get(key) ?? new Set();
      muted.set(key, rules.add(rule));
      mutes.value += 1;
    },
  };
}

function sameDraft(known: Draft, raw: Omit<Draft, 'now' | 'zone'>): boolean {
  return (
    known.text === raw.text &&
    known.place === raw.place &&
    known.channel === raw.channel &&
    known.recipients === raw.recipients
  );
}
