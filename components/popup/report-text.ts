import type { SiteHealth } from '../../utils/messaging/protocol.ts';

/**
 * The report as plain text, a line a part. Always in English, because it is for those who mend
 * the extension. It has no page text and no address: `SiteHealth` has no field for them.
 */
export function reportText(health: SiteHealth, version: string): string {
  return [
    `Beforehand ${version}, ${health.site}: ${health.state}`,
    `boxes: ${health.composers}, sends with no box seen: ${health.unseenSends}`,
    ...health.parts.map(({ part, state, count, selector }) => `${part}: ${state}, ${count} of ${selector}`),
  ].join('\n');
}
