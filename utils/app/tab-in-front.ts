import type { HereView } from '../../components/popup/popup-view.ts';
import { sendToTab } from '../messaging/send.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import type { Site } from '../sites/contract.ts';

/**
 * What the popup can know of the tab in front. The browser only gives away addresses of sites
 * we have a permission for, so a tab without one is a page we do not work on. Never rejects.
 */
export async function tabInFront(sites: readonly Site[]): Promise<HereView> {
  const elsewhere: HereView = { state: 'elsewhere', sites: sites.map((site) => site.name) };
  const tab = await activeTab();
  const site = tab?.url ? siteAt(tab.url, sites) : undefined;
  if (tab?.id === undefined || !site) return elsewhere;
  const health = await sendToTab(tab.id, 'site.health');
  return health.ok
    ? { state: 'site', name: site.name, health: health.value }
    : { state: 'stale', name: site.name };
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  try {
    return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  } catch {
    return undefined;
  }
}

function siteAt(address: string, sites: readonly Site[]): Site | undefined {
  const url = URL.parse(address);
  return url ? sites.find((site) => site.matches(url)) : undefined;
}
