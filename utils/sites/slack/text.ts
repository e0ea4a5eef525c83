import type { Mention } from '../../reading/draft.ts';
import { type EditorText, type ElementMeaning, readEditor } from '../editor-text.ts';

const EVERYONE = new Set(['@channel', '@here', '@everyone']);

/**
 * A Slack editor's content as a reader will see it: a line a paragraph, mentions and emoji as words,
 * code and quotes marked as Markdown marks them, so that the reading can tell them from prose.
 */
export function readSlackEditor(editable: Element): EditorText {
  return readEditor(editable, meaningOf);
}

function meaningOf(element: Element): ElementMeaning {
  if (element.classList.contains('ql-ui') || element.classList.contains('ql-cursor')) {
    return { as: 'nothing' };
  }
  switch (element.localName) {
    case 'ts-mention':
      return mention(element);
    case 'ts-slug':
      return { as: 'atom', text: element.getAttribute('data-label') ?? element.textContent };
    case 'img':
      return {
        as: 'atom',
        text: element.getAttribute('data-stringify-text') ?? element.getAttribute('alt') ?? '',
      };
    case 'br':
      return { as: 'nothing' };
    case 'code':
      return { as: 'wrap', before: '`', after: '`' };
    case 'p':
      return { as: 'line', before: '' };
    case 'li':
      return { as: 'line', before: '- ' };
    case 'blockquote':
      return { as: 'line', before: '> ' };
    case 'pre':
      return { as: 'block', before: '```\n', after: '```' };
    case 'div':
      if (element.classList.contains('ql-code-block')) return { as: 'line', before: '' };
      if (element.classList.contains('ql-code-block-container')) {
        return { as: 'block', before: '```', after: '```' };
      }
      return { as: 'line', before: '' };
    default:
      return { as: 'children' };
  }
}

function mention(element: Element): ElementMeaning {
  const text = element.getAttribute('data-label') ?? element.textContent;
  return { as: 'atom', text, mention: mentionKind(text, element.getAttribute('data-id') ?? '') };
}

/** Slack's ids: `U…`/`W…` people, `S…` groups; `@channel` and its kin are told by their label. */
function mentionKind(text: string, id: string): Mention['kind'] {
  if (EVERYONE.has(text.toLowerCase())) return 'everyone';
  return id.startsWith('S') ? 'group' : 'person';
}
