import type Quill from 'quill';
import type { SlackEmbed } from './blots.ts';

/** The model's content as text, without the line break every Quill document ends in. */
export function modelText(quill: Quill): string {
  const pieces = quill
    .getContents()
    .ops.map(({ insert }) => (typeof insert === 'string' ? insert : embedText(insert ?? {})));
  return pieces.join('').replace(/\n$/, '');
}

function embedText(embed: SlackEmbed): string {
  return embed.slackmention?.label ?? embed.slackemoji ?? embed.slackslug ?? '';
}
