import type QuillClass from 'quill';

/** What the page keeps for tests to read. Slack's own page has none of it. */
export interface Sent {
  /** As the editor's model had it: mentions as their label, emoji as `:name:`, links in full. */
  text: string;
  channel: string;
  thread: string | null;
  broadcast: boolean;
  how: 'key' | 'button' | 'edit';
}

export interface PageRecord {
  sent: Sent[];
  /** Single-key shortcuts the page acted on. */
  shortcuts: string[];
  /** What was looked for in the search box and the quick switcher. */
  queries: string[];
  preferences: { enterMakesLine: boolean; enterIsSpecialInCode: boolean };
}

declare global {
  // Quill's own script is loaded before the page's.
  var Quill: typeof QuillClass;
  interface Window {
    __sent: Sent[];
    __page: PageRecord;
  }
  interface Element {
    /** As on Slack, the editor hangs on its container. */
    __quill?: QuillClass;
  }
}

const record: PageRecord = {
  sent: [],
  shortcuts: [],
  queries: [],
  preferences: { enterMakesLine: false, enterIsSpecialInCode: true },
};

export function pageRecord(): PageRecord {
  window.__page = record;
  window.__sent = record.sent;
  return record;
}
