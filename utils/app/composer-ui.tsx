import { Anchored } from '../../components/composer/anchored.tsx';
import { Announcement } from '../../components/composer/announcement.tsx';
import { Badge } from '../../components/composer/badge.tsx';
import { HoldStrip } from '../../components/composer/hold-strip.tsx';
import { useWords } from '../../components/ui/words.tsx';
import type { RuleId } from '../rules/rule.ts';
import { ComposerPanel } from './composer-panel.tsx';
import { questionOf } from './finding-words.ts';
import { pageTheme } from './page-theme.ts';
import type { HeldSend, Watch, WatchView } from './watch.ts';

export interface ComposerUiProps {
  watch: Watch;
  view: WatchView;
  onMuteAlways(rule: RuleId): void;
}

/** Badge, panel and pause of one composer. */
export function ComposerUi(props: ComposerUiProps) {
  const { anchor, findings, held } = props.view;
  const frame = props.watch.composer.frame();
  return (
    <div class="beforehand" data-theme={frame ? pageTheme(frame) : undefined}>
      <Announcement count={anchor ? loudOf(findings).length : 0} />
      {anchor && <BadgeAndPanel {...props} anchor={anchor} />}
      {held && frame && <Pause held={held} frame={frame} />}
    </div>
  );
}

function loudOf(findings: WatchView['findings']): WatchView['findings'] {
  return findings.filter(({ level }) => level !== 'hint');
}

function Pause({ held, frame }: { held: HeldSend; frame: Element }) {
  const words = useWords();
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

function BadgeAndPanel(props: ComposerUiProps & { anchor: Element }) {
  const { watch, anchor } = props;
  const { findings, panelOpen } = props.view;
  const loud = loudOf(findings);
  return (
    <>
      <Anchored anchor={anchor} at="beside">
        <Badge
          count={loud.length}
          hints={findings.length - loud.length}
          level={loud.some(({ level }) => level === 'pause') ? 'pause' : 'warn'}
          open={panelOpen}
          onOpen={(event) => {
            if (event.isTrusted) watch.panelOpen.value = !panelOpen;
          }}
        />
      </Anchored>
      {panelOpen && (
        <Anchored anchor={watch.composer.frame() ?? anchor} at="above-end">
          <ComposerPanel {...props} />
        </Anchored>
      )}
    </>
  );
}
