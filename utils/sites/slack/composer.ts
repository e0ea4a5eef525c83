import type { Draft } from '../../reading/draft.ts';
import type { Composer } from '../contract.ts';
import { editByTyping } from '../insert.ts';
import { anyOf, findPart } from '../selector.ts';
import { placeOf, targetOf } from './place.ts';
import { EDIT_BOX, FRAME, SEND_BUTTON } from './selectors.ts';
import { readSlackEditor } from './text.ts';

/** One Slack box. Holds the editable alone; everything around it is looked up when it is needed. */
export function slackComposer(editable: HTMLElement): Composer {
  const edits = editable.closest(anyOf(EDIT_BOX)) !== null;
  const frame = () => editable.closest(anyOf(FRAME)) ?? editable.parentElement;

  return {
    kind: edits ? 'edit' : 'message',
    key: () => targetOf(editable),
    read() {
      try {
        return readDraft(editable);
      } catch {
        return null;
      }
    },
    frame,
    anchor() {
      const around = frame();
      return (around && findPart(around, SEND_BUTTON)) ?? around;
    },
    onChange(signal, changed) {
      const observer = new MutationObserver(changed);
      observer.observe(editable, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },
    edit: (edit) => editByTyping(editable, () => readSlackEditor(editable), edit),
    focus: () => editable.focus(),
  };
}

function readDraft(editable: Element): Omit<Draft, 'now' | 'zone'> | null {
  if (!editable.isConnected) return null;
  const blank = editable.classList.contains('ql-blank');
  const { text, mentions } = blank ? { text: '', mentions: [] } : readSlackEditor(editable);
  return { site: 'slack', ...placeOf(editable), text, mentions };
}
