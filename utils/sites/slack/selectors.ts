import type { PartSelector } from '../selector.ts';

/**
 * Everything known about Slack's page, and nowhere else. Classes that end in a hash change with
 * every build of Slack and are never used; labels are in the person's language and never used alone.
 */

/** The box one types in: new messages, replies and edits. */
export const EDITABLE: PartSelector = {
  part: 'message box',
  candidates: [
    { selector: '[data-qa="texty_input"][contenteditable="true"]', seen: '2026-09', sure: 'high' },
    {
      selector: '[data-qa="message_input"] .ql-editor[contenteditable="true"]',
      seen: '2026-08',
      sure: 'high',
    },
    {
      selector: '[data-qa="message_input_container"] [contenteditable="true"]',
      seen: '2026-09',
      sure: 'medium',
    },
  ],
};

/** Boxes that look like composers and send nothing: the quick switcher and search. */
export const NOT_A_COMPOSER = '[role="combobox"], [aria-label="Query"]';

export const SEND_BUTTON: PartSelector = {
  part: 'send button',
  candidates: [
    { selector: 'button[data-qa="texty_send_button"]', seen: '2026-09', sure: 'high' },
    { selector: 'button.c-wysiwyg_container__button--send', seen: '2026-09', sure: 'high' },
  ],
};

/** The visible frame around a box and its buttons. */
export const FRAME: PartSelector = {
  part: 'frame of the message box',
  candidates: [
    { selector: '.c-wysiwyg_container', seen: '2026-08', sure: 'high' },
    { selector: '[data-qa="message_input_container"]', seen: '2026-09', sure: 'high' },
    { selector: '[data-qa="message_editor"]', seen: '2026-09', sure: 'high' },
  ],
};

/** The element that carries the id of the channel a box writes to. */
export const CHANNEL_ID: PartSelector = {
  part: 'channel id of the box',
  candidates: [{ selector: '[data-channel-id]', seen: '2025-06', sure: 'medium' }],
};

export const EDIT_BOX: PartSelector = {
  part: 'edit box',
  candidates: [
    { selector: '[data-qa="message_editor"]', seen: '2026-09', sure: 'high' },
    { selector: '[data-feat="edit_composer"]', seen: '2026-09', sure: 'high' },
  ],
};

/** Where a box stands when it answers in a thread. */
export const THREAD: PartSelector = {
  part: 'thread',
  candidates: [
    { selector: '.p-threads_footer__input', seen: '2026-09', sure: 'high' },
    { selector: '[data-qa="threads_flexpane"]', seen: '2026-09', sure: 'high' },
    { selector: '.p-threads_view', seen: '2026-09', sure: 'high' },
    { selector: '[data-qa="reply_container"]', seen: '2026-09', sure: 'high' },
  ],
};

/** Its id names channel and thread: `p-thread_footer__broadcast_checkbox--C…-<ts>--Thread`. */
export const BROADCAST: PartSelector = {
  part: 'also send to channel',
  candidates: [{ selector: '[data-qa="threads_footer_broadcast_checkbox"]', seen: '2026-08', sure: 'high' }],
};

export const AUTOCOMPLETE: PartSelector = {
  part: 'suggestion list',
  candidates: [
    { selector: '[data-qa="texty_autocomplete_menu"]', seen: '2026-08', sure: 'high' },
    { selector: '.c-texty_autocomplete', seen: '2026-08', sure: 'high' },
  ],
};

export const AUTOCOMPLETE_ROW = '[role="option"]';

/** Where Enter makes a line instead of sending: code blocks and lists. */
export const LINE_MAKERS = '.ql-code-block, pre, li';

export const PLACEHOLDER: PartSelector = {
  part: 'placeholder',
  candidates: [{ selector: '.c-texty_input__placeholder, .ql-placeholder', seen: '2026-08', sure: 'high' }],
};

export const CHANNEL_NAME: PartSelector = {
  part: 'channel name',
  candidates: [
    { selector: '[data-qa="channel_name"]', seen: '2026-09', sure: 'medium' },
    { selector: '.p-view_header__channel_title', seen: '2026-09', sure: 'medium' },
  ],
};

export const NEW_MESSAGE_PAGE = '[data-qa="composer_page"]';

export const READ_ONLY: PartSelector = {
  part: 'read-only notice',
  candidates: [{ selector: '.p-message_input_roadblock', seen: '2026-08', sure: 'medium' }],
};

/** A row of the sidebar names a channel's type; only in the Home view. */
export const SIDEBAR_TYPE = 'data-qa-channel-sidebar-channel-type';
export const SIDEBAR_ID = 'data-qa-channel-sidebar-channel-id';

export const MESSAGE = '[data-qa="message_container"]';
export const MESSAGE_SENDER = '[data-message-sender]';
export const MESSAGE_PANE = '[data-qa="message_pane"], .p-message_pane';
export const OWN_AVATAR = '[data-qa="user-button"] img';
