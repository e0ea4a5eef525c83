import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupView } from '../../components/popup/popup-view.ts';
import { type WordKey, type Words, WordsContext } from '../../components/ui/words.tsx';
import type { Result } from '../core/result.ts';
import type { NormsView } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { RULE_IDS } from '../norms/rule-levels.ts';
import { dayOf, type Ticks, ticksOn, withTick } from '../norms/ticks.ts';
import { browser } from '../platform/browser.ts';
import { systemClock } from '../platform/clock.ts';
import { readLocal, writeLocal } from '../platform/local-store.ts';
import { browserWords } from '../platform/words.ts';
import { ruleKey } from '../rules/rule.ts';
import { slackSite } from '../sites/slack/site.ts';
import { tabInFront } from './tab-in-front.ts';

const TICKS_KEY = 'ticks';

/** One tick is kept after the other: two quick ones would else overwrite each other. */
let lastTick: Promise<void> = Promise.resolve();

/** Shows the popup in `root` and keeps it up to date while it is open. */
export function startPopup(root: HTMLElement): void {
  const words = browserWords();
  const view = signal<PopupView>({
    norms: { state: 'loading' },
    here: { state: 'loading' },
    rules: RULE_IDS.map((id) => ({
      id,
      title: words.t(`${ruleKey(id)}_title` as WordKey),
      why: words.t(`${ruleKey(id)}_why` as WordKey),
    })),
    saveFailed: false,
    ticks: new Set(),
    version: browser.runtime.getManifest().version,
  });
  render(<PopupPage view={view} words={words} />, root);
  void askNorms().then((reply) => {
    const norms: PopupView['norms'] = reply.ok ? { state: 'ready', view: reply.value } : { state: 'failed' };
    learn(view, { norms });
  });
  void tabInFront([slackSite(document)]).then((here) => learn(view, { here }));
  void readTicks().then(({ ids }) => learn(view, { ticks: new Set(ids) }));
}

function PopupPage({ view, words }: { view: Signal<PopupView>; words: Words }) {
  return (
    <WordsContext.Provider value={words}>
      <Popup
        view={view.value}
        onLevel={(rule, level) => void save(view, send('norms.setLevel', { rule, level }))}
        onChecking={(on) => void save(view, send('checking.set', { on }))}
        onTick={(id, on) => {
          lastTick = lastTick.then(() => tick(view, id, on));
        }}
        onCopy={copy}
        onPractice={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      />
    </WordsContext.Provider>
  );
}

function learn(view: Signal<PopupView>, news: Partial<PopupView>): void {
  view.value = { ...view.value, ...news };
}

/** A background that is just starting or going down may miss a question: it is asked again before the popup gives up. */
async function askNorms(): Promise<Result<NormsView>> {
  let reply = await send('norms.get');
  for (const pause of [100, 400]) {
    if (reply.ok) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    reply = await send('norms.get');
  }
  return reply;
}

/** A change that was not kept leaves the switches where they really stand. */
async function save(view: Signal<PopupView>, asked: Promise<Result<NormsView>>): Promise<void> {
  const reply = await asked;
  learn(
    view,
    reply.ok ? { norms: { state: 'ready', view: reply.value }, saveFailed: false } : { saveFailed: true },
  );
}

async function tick(view: Signal<PopupView>, id: string, on: boolean): Promise<void> {
  const ticks = withTick(await readTicks(), id, on);
  try {
    await writeLocal(TICKS_KEY, ticks);
    learn(view, { ticks: new Set(ticks.ids), saveFailed: false });
  } catch {
    learn(view, { saveFailed: true });
  }
}

async function readTicks(): Promise<Ticks> {
  const today = dayOf(systemClock.now(), systemClock.zone());
  try {
    return ticksOn(today, await readLocal(TICKS_KEY));
  } catch {
    return { day: today, ids: [] };
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
