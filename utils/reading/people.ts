import type { Span } from '../core/span.ts';
import type { Draft } from './draft.ts';
import type { Notes } from './notes.ts';
import type { Person } from './reading.ts';

const EVERYONE = new Set(['channel', 'here', 'everyone', 'all', 'team', 'everybody']);

/** How many people the draft is put to: 1 in a direct message, else what the site tells; `null` for unknown. */
export function audienceOf(draft: Draft): number | null {
  if (draft.recipients !== null) return draft.recipients;
  return draft.place === 'dm' ? 1 : null;
}

/** Names that are a group by their shape: "backend-team", "design_oncall". */
function isGroupName(name: string): boolean {
  return /(?:team|oncall|on-call|group|squad|admins|leads|crew|ops|devs|staff|managers|support)$/.test(name);
}

/** Everybody named in the draft, in the order of the text; the site's own marks win over the text's looks. */
export function peopleIn(draft: Draft, spans: readonly Span[], notes: readonly Notes[]): Person[] {
  const people: Person[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const base = spans[index]!.start;
    for (const note of notes[index]!.people) {
      const start = base + note.start;
      const end = Math.min(base + note.end, spans[index]!.end);
      const marked = draft.mentions.find((mention) => mention.start < end && start < mention.end);
      const plain = draft.text.charAt(start) === '@' && EVERYONE.has(note.name);
      const kind =
        marked?.kind ??
        (plain
          ? 'everyone'
          : draft.text.charAt(start) === '@' && isGroupName(note.name)
            ? 'group'
            : 'person');
      people.push({
        start,
        end,
        name: draft.text.slice(draft.text.charAt(start) === '@' ? start + 1 : start, end),
        kind,
        addressed: note.addressed,
      });
    }
  }
  return people.sort((a, b) => a.start - b.start);
}
