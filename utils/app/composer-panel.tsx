import { useMemo } from 'preact/hooks';
import type { FindingView } from '../../components/composer/finding-view.ts';
import { Panel } from '../../components/composer/panel.tsx';
import { useWords } from '../../components/ui/words.tsx';
import type { Finding, Fix } from '../rules/rule.ts';
import type { ComposerUiProps } from './composer-ui.tsx';
import { labelOf, questionOf, whyOf } from './finding-words.ts';

/**
 * A click on a control that changes something counts only when a person made it, on a panel that had
 * stood long enough to be seen: a page may move things under the pointer, or make clicks up.
 */
const SEEN_MS = 300;

/** The open panel of one composer: findings in words, and what a click does. */
export function ComposerPanel({ watch, view, onMuteAlways }: ComposerUiProps) {
  const words = useWords();
  const openedAt = useMemo(() => performance.now(), []);
  const { findings } = view;
  const fixes = useMemo(
    () => new Map(findings.map((one) => [one.rule, watch.session.fixes(one)])),
    [findings],
  );

  const meant = (event: Event) => event.isTrusted && performance.now() - openedAt >= SEEN_MS;

  function fix(id: string, fixId: string, event: Event): void {
    const finding = findings.find(({ rule }) => rule === id);
    const chosen = finding && fixes.get(finding.rule)?.[Number(fixId)];
    if (finding && chosen && meant(event)) void watch.apply(finding, chosen);
  }

  function close(): void {
    watch.panelOpen.value = false;
    watch.composer.focus();
  }

  return (
    <Panel
      findings={findings.map((finding) => ({
        id: finding.rule,
        rule: finding.rule,
        level: finding.level,
        question: questionOf(words, finding),
        why: whyOf(words, finding),
        norm: view.normsName,
        fixes: fixViews(fixes.get(finding.rule) ?? [], words),
      }))}
      notice={view.fixFailed ? words.t('fix_failed') : undefined}
      sendHint={findings.some(({ level }: Finding) => level === 'pause') ? 'again' : 'any-time'}
      onFix={fix}
      onMuteHere={(rule, event) => meant(event) && watch.muteHere(rule)}
      onMuteAlways={(rule, event) => meant(event) && onMuteAlways(rule)}
      onClose={close}
    />
  );
}

function fixViews(fixes: readonly Fix[], words: Parameters<typeof labelOf>[0]): FindingView['fixes'] {
  return fixes.map((fix, index) => ({ id: String(index), label: labelOf(words, fix) }));
}
