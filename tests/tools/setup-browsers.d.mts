/** Path of an installed browser, or null; `BEFOREHAND_CHROMIUM` and `BEFOREHAND_FIREFOX` win. */
export function findBrowser(id: 'chromium' | 'firefox'): string | null;
