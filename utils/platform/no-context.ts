/**
 * Stands in for WXT's content script context in content scripts. The original announces every start by an
 * event on the page's document, which the page can hear, and wraps timers and listeners that we tie to signals
 * of our own; `content.tsx` ends a script whose extension is gone. The build puts it in its place; nothing
 * imports it by name.
 */
export function ContentScriptContext() {}
