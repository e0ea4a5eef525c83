import { Anchored } from '../../components/composer/anchored.tsx';
import { Announcement } from '../../components/composer/announcement.tsx';
import { Badge } from '../../components/composer/badge.tsx';
import { HoldStrip } from '../../components/composer/hold-strip.tsx';
import { useWords } from '../../components/ui/words.tsx';
import type { RuleId } from '../rules/rule.ts';
import { ComposerPanel } from './composer-panel.tsx';
import { questionOf } from './finding-words.ts';
import { pageTheme } from './page-theme.ts';
import type { Watch } from './watch.ts';

export interface ComposerUiProps {
  watch: Watch;
  onMuteAlways(rule: RuleId): void;
}

/** Badge, panel and pause of one composer. */
export function ComposerUi(props: ComposerUiProps) {
  const { watch } = props;
  const anchor = watch.anchor.value;
  const frame = watch.composer.frame();
  return (
    <div class="beforehand" data-theme={frame ? pageTheme(frame) : undefined}>
      <Announcement count={anchor ? loudCount(watch) : 0} />
      {anchor && <BadgeAndPanel {...props} anchor={anchor} />}
      {watch.held.value && frame && <Pause watch={watch} frame={frame} />}
    </div>
  );
}

function loudCount(watch: Watch): number {
  return watch.session.findings.value.filter(({ level }) => level !== 'hint').length;
}

function Pause({ watch, frame }: { watch: Watch; frame: Element }) {
  const words = useWords();
  const held = watch.held.value;
  if (!held) return null;
  return (
    <Anchored anchor={frame} at="above">
      <HoldStrip
        question={questionOf(words, held.finding)}
        more={held.others}
        pressed={held.press.how}
        keys={held.press.keys}
      />
    </Anchored>
  );
}

function BadgeAndPanel({ watch, anchor, onMuteAlways }: ComposerUiProps & { anchor: Element }) {
  const findings = watch.session.findings.value;
  const loud = loudCount(watch);
  const open = watch.panelOpen.value;
  return (
    <>
      <Anchored anchor={anchor} at="beside">
        <Badge
          count={loud}
          hints={findings.length - loud}
          level={findings.some(({ level }) => level === 'pause') ? 'pause' : 'warn'}
          open={open}
          onOpen={(event) => {
            if (event.isTrusted) watch.panelOpen.value = !open;
          }}
        />
      </Anchored>
      {open && (
        <Anchored anchor={watch.composer.frame() ?? anchor} at="above-end">
          <ComposerPanel watch={watch} onMuteAlways={onMuteAlways} />
        </Anchored>
      )}
    </>
  );
}
