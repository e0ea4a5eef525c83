import { SNAPSHOT_KEY } from '../messaging/protocol.ts';
import { receive } from '../messaging/receive.ts';
import { sendToTab } from '../messaging/send.ts';
import { readOwnNorms } from '../norms/parse.ts';
import { browser } from '../platform/browser.ts';
import { systemClock } from '../platform/clock.ts';
import { readLocal, writeLocal } from '../platform/local-store.ts';
import { takeOverTabs } from '../platform/take-over-tabs.ts';
import { connect } from '../store/connection.ts';
import { keepSettings } from '../store/settings.ts';
import { backgroundDesks } from './background-desks.ts';
import { snapshotOf } from './norms-view.ts';

/**
 * Starts the background. Every listener is in place before this returns: a worker that wakes
 * for an event only gets it when someone listens by then.
 */
export function startBackground(): void {
  const settings = keepSettings(
    connect(),
    {
      read: () => readLocal(SNAPSHOT_KEY),
      write: (state) => writeLocal(SNAPSHOT_KEY, snapshotOf(state)),
    },
    readOwnNorms,
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
    if (reason === 'install' || reason === 'update') void takeOverTabs(isServed);
  });
  // Only to be woken at the start of the browser: what there is to do is done below.
  browser.runtime.onStartup.addListener(() => {});
  receive(backgroundDesks(settings, systemClock.now));

  // Database and copy are brought together at every start, and right after an installation.
  void settings.read();
}

async function isServed(tabId: number): Promise<boolean> {
  return (await sendToTab(tabId, 'site.health')).ok;
}

async function openWelcome(): Promise<void> {
  try {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  } catch {
    // There may be no window to open it in, such as on a machine set up without one.
  }
}
