import type { SiteHealth } from '../messaging/protocol.ts';
import type { PageHealth, Site } from '../sites/contract.ts';

/** How many sends from unknown boxes it takes to say that the site has changed. */
const SENDS_UNSEEN = 3;

/** The state of a site for the popup: what was found, and the sentence that sums it up. */
export function healthOf(site: Site, checking: boolean): SiteHealth {
  const page = site.health();
  return { ...page, site: site.name, state: checking ? stateOf(page) : 'off' };
}

function stateOf(page: PageHealth): SiteHealth['state'] {
  if (page.unseenSends >= SENDS_UNSEEN) return 'lost';
  if (page.composers > 0) return 'reading';
  return page.readOnly ? 'read-only' : 'no-composer';
}
