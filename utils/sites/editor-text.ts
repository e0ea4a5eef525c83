import type { Mention } from '../reading/draft.ts';

/** A place in the document, as ranges want it. */
export interface DomPoint {
  node: Node;
  offset: number;
}

/** An editor's content as plain text, with the way back from every offset to the document. */
export interface EditorText {
  text: string;
  mentions: Mention[];
  /** Where `offset` of the text stands; `null` in an editor without any node to stand in. */
  pointAt(offset: number): DomPoint | null;
}

/** What one element of an editor means in text. */
export type ElementMeaning =
  /** One thing that is not typed letter by letter: an emoji image, a mention. */
  | { as: 'atom'; text: string; mention?: Mention['kind'] | undefined }
  /** Its children, between marks that the text has and the document has not. */
  | { as: 'wrap'; before: string; after: string }
  /** A line of its own, led in by a mark such as `- `. */
  | { as: 'line'; before: string }
  /** Lines that belong together between two mark lines, such as a code block. */
  | { as: 'block'; before: string; after: string }
  | { as: 'nothing' }
  | { as: 'children' };

interface Piece {
  start: number;
  end: number;
  node: Node;
  /** Offset in `node` of the piece's first character; atoms are told by their place in the parent. */
  offset: number;
  atom: boolean;
}

/** Reads `root` in one pass over its nodes; `meaning` knows the site's elements. */
export function readEditor(root: Element, meaning: (element: Element) => ElementMeaning): EditorText {
  const reader = new EditorReader(meaning);
  reader.children(root);
  return reader.result(root);
}

class EditorReader {
  private text = '';
  private readonly mentions: Mention[] = [];
  private readonly pieces: Piece[] = [];
  private fresh = true;
  private readonly meaning: (element: Element) => ElementMeaning;

  constructor(meaning: (element: Element) => ElementMeaning) {
    this.meaning = meaning;
  }

  children(parent: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.typed(child);
      else if (child.nodeType === 1) this.element(child as Element);
    }
  }

  private element(element: Element): void {
    const means = this.meaning(element);
    switch (means.as) {
      case 'nothing':
        return;
      case 'atom':
        this.atom(element, means.text, means.mention);
        return;
      case 'wrap':
        this.text += means.before;
        this.children(element);
        this.text += means.after;
        return;
      case 'block':
        this.newLine();
        this.text += means.before;
        this.fresh = false;
        this.children(element);
        this.newLine();
        this.text += means.after;
        this.fresh = false;
        return;
      case 'line':
        this.line(element, means.before);
        return;
      case 'children':
        this.children(element);
    }
  }

  private line(element: Element, before: string): void {
    this.newLine();
    this.text += before;
    this.fresh = false;
    const count = this.pieces.length;
    this.children(element);
    if (this.pieces.length === count) {
      const at = this.text.length;
      this.pieces.push({ start: at, end: at, node: element, offset: 0, atom: false });
    }
  }

  private newLine(): void {
    if (!this.fresh) this.text += '\n';
    this.fresh = false;
  }

  private typed(node: Node): void {
    const value = node.nodeValue ?? '';
    if (value === '') return;
    this.pieces.push({
      start: this.text.length,
      end: this.text.length + value.length,
      node,
      offset: 0,
      atom: false,
    });
    // A no-break space is what editors put beside bold text; to a reader it is a space.
    this.text += value.replaceAll('\u00a0', ' ');
    this.fresh = false;
  }

  private atom(element: Element, text: string, mention: Mention['kind'] | undefined): void {
    const start = this.text.length;
    const end = start + text.length;
    this.pieces.push({ start, end, node: element, offset: 0, atom: true });
    if (mention) this.mentions.push({ kind: mention, text, start, end });
    this.text += text;
    this.fresh = false;
  }

  result(root: Element): EditorText {
    const { text, mentions, pieces } = this;
    return { text, mentions, pointAt: (offset) => pointIn(pieces, offset, root) };
  }
}

function pointIn(pieces: readonly Piece[], offset: number, root: Element): DomPoint | null {
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (piece.start > offset) return before ? endOf(before) : startOf(piece);
    if (offset < piece.end || (offset === piece.start && piece.start === piece.end)) {
      return piece.atom || offset === piece.start ? startOf(piece) : within(piece, offset);
    }
    before = piece;
  }
  if (before) return endOf(before);
  return root.isConnected ? { node: root, offset: 0 } : null;
}

function within(piece: Piece, offset: number): DomPoint {
  return { node: piece.node, offset: piece.offset + offset - piece.start };
}

function startOf(piece: Piece): DomPoint {
  return piece.atom ? beside(piece.node, 0) : { node: piece.node, offset: piece.offset };
}

function endOf(piece: Piece): DomPoint {
  return piece.atom ? beside(piece.node, 1) : within(piece, piece.end);
}

/** The point just before (0) or just after (1) a node. */
function beside(node: Node, after: 0 | 1): DomPoint {
  const parent = node.parentNode!;
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) + after };
}
