import './globals.ts';

export interface MentionValue {
  id: string;
  label: string;
}

/** What the model holds for a mention, an emoji or a pasted address. */
export interface SlackEmbed {
  slackmention?: MentionValue;
  slackemoji?: string;
  slackslug?: string;
}

const SHORTENED = 18;
const addresses = new WeakMap<Node, string>();

/** Registers Slack's own kinds of content with Quill, in the markup Slack gives them. */
export function registerBlots(): void {
  // Not Quill's own `blots/embed`, which puts guard characters around; Slack's embeds have none.
  const { EmbedBlot } = Quill.import('parchment');

  class SlackMention extends EmbedBlot {
    static override blotName = 'slackmention';
    static override tagName = 'ts-mention';
    static override create(value: MentionValue): HTMLElement {
      // biome-ignore lint/complexity/noThisInStatic: the base reads the tag from the class that is made
      const node = super.create() as HTMLElement;
      node.dataset.id = value.id;
      node.dataset.label = value.label;
      node.spellcheck = false;
      node.contentEditable = 'false';
      node.className = 'c-member_slug c-member_slug--link ts_tip_texty c-member_slug--mention';
      node.dir = 'ltr';
      node.textContent = value.label;
      return node;
    }
    static override value(node: HTMLElement): MentionValue {
      return { id: node.dataset.id ?? '', label: node.dataset.label ?? '' };
    }
  }

  class SlackEmoji extends EmbedBlot {
    static override blotName = 'slackemoji';
    static override tagName = 'IMG';
    static override className = 'emoji';
    static override create(name: string): HTMLElement {
      // biome-ignore lint/complexity/noThisInStatic: the base reads the tag from the class that is made
      const node = super.create() as HTMLImageElement;
      node.dataset.id = name;
      node.dataset.title = name;
      node.dataset.stringifyText = name;
      node.alt = `${name.replaceAll(':', '')} emoji`;
      node.src = `https://a.slack-edge.com/emoji/${name.replaceAll(':', '')}.svg`;
      return node;
    }
    static override value(node: HTMLElement): string {
      return node.dataset.id ?? '';
    }
  }

  class SlackSlug extends EmbedBlot {
    static override blotName = 'slackslug';
    static override tagName = 'ts-slug';
    static override create(address: string): HTMLElement {
      // biome-ignore lint/complexity/noThisInStatic: the base reads the tag from the class that is made
      const node = super.create() as HTMLElement;
      const label = shorten(address);
      node.dataset.label = label;
      node.contentEditable = 'false';
      node.textContent = label;
      addresses.set(node, address);
      return node;
    }
    static override value(node: HTMLElement): string {
      return addresses.get(node) ?? node.dataset.label ?? '';
    }
  }

  for (const blot of [SlackMention, SlackEmoji, SlackSlug]) Quill.register(blot, true);
}

/** Slack shows a pasted address without its scheme and cut short. */
function shorten(address: string): string {
  const bare = address.replace(/^https?:\/\//, '');
  return bare.length > SHORTENED ? `${bare.slice(0, SHORTENED - 1)}…` : bare;
}
