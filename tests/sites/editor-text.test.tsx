import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSlackEditor } from '../../utils/sites/slack/text.ts';

function editor(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.replaceChildren(box);
  return box;
}

const MENTION =
  '<ts-mention data-id="U1" data-label="@Test User" class="c-member_slug">@Test User</ts-mention>';
const EMOJI = '<img class="emoji" data-stringify-text=":thumbsup:" alt="thumbsup emoji">';

describe('what stands in a Slack box, as text', () => {
  it('reads a line a paragraph, with mentions and emoji as words', () => {
    const { text, mentions } = readSlackEditor(editor(`<p>Can you ${MENTION}? ${EMOJI}</p><p>second</p>`));
    expect(text).toBe('Can you @Test User? :thumbsup:\nsecond');
    expect(mentions).toEqual([{ kind: 'person', text: '@Test User', start: 8, end: 18 }]);
  });

  it('tells everybody, a group and a person apart', () => {
    const tag = (id: string, label: string) =>
      `<ts-mention data-id="${id}" data-label="${label}">x</ts-mention>`;
    const box = editor(
      `<p>${tag('BKchannel', '@channel')} ${tag('S1', '@platform')} ${tag('U1', '@mei')}</p>`,
    );
    expect(readSlackEditor(box).mentions.map(({ kind }) => kind)).toEqual(['everyone', 'group', 'person']);
  });

  it('marks code, quotes and lists as Markdown does', () => {
    const box = editor(
      '<p>run <code>make all</code></p><blockquote>asap</blockquote><ul><li>one</li></ul>' +
        '<div class="ql-code-block-container"><div class="ql-code-block">a = 1</div><div class="ql-code-block">b</div></div>',
    );
    expect(readSlackEditor(box).text).toBe('run `make all`\n> asap\n- one\n```\na = 1\nb\n```');
  });

  it('gives empty lines their place', () => {
    expect(readSlackEditor(editor('<p>a</p><p><br></p><p>b</p>')).text).toBe('a\n\nb');
  });

  it('finds its way back from an offset to the text node or beside a mention', () => {
    const box = editor(`<p>hi ${MENTION} there</p>`);
    const { text, pointAt } = readSlackEditor(box);
    const at = pointAt(text.indexOf('there') + 2);
    expect(at?.node.nodeValue?.slice(at.offset)).toBe('ere');
    expect(pointAt(5)).toEqual({ node: box.firstElementChild, offset: 1 });
    expect(pointAt(text.length)?.node.nodeValue).toBe(' there');
  });

  it('finds a place for every offset of any mixture of lines, mentions and code', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }).map((s) => s.replace(/[<>&]/g, '')),
      fc.constantFrom(MENTION, EMOJI, '<code>x</code>', '<b>y</b>', '<br>'),
    );
    const block = fc.tuple(
      fc.constantFrom('p', 'li', 'blockquote', 'pre'),
      fc.array(piece, { maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const box = editor(blocks.map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`).join(''));
        const { text, mentions, pointAt } = readSlackEditor(box);
        for (const { start, end, text: label } of mentions) expect(text.slice(start, end)).toBe(label);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const point = pointAt(offset);
          expect(point).not.toBeNull();
          const size =
            point!.node.nodeType === 3 ? point!.node.nodeValue!.length : point!.node.childNodes.length;
          expect(point!.offset).toBeGreaterThanOrEqual(0);
          expect(point!.offset).toBeLessThanOrEqual(size);
        }
      }),
      { numRuns: 200 },
    );
  });
});
