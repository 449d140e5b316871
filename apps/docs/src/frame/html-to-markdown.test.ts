import { expect, it } from 'vitest'
import { htmlToMarkdown } from './html-to-markdown.ts'

const address = 'https://docs.example/a/base/guide/idea/'
const markdownOf = (content: string) =>
  htmlToMarkdown(`<body><nav>Menu</nav><main lang="en">${content}</main></body>`, address).trim()

it.each([
  ['a heading without its sign', '<h2 id="b">B</h2><a class="sl-anchor-link" href="#b">#</a>', '## B'],
  [
    'a link made whole',
    '<p><a href="../retrying/#why">why</a></p>',
    '[why](https://docs.example/a/base/guide/retrying/#why)',
  ],
  ['no place that links lead to', '<p><a id="api-b"></a>B</p>', 'B'],
  ['a list', '<ul><li>a</li><li><code>b</code></li></ul>', '- a\n- `b`'],
  ['a table', '<table><tr><th>A</th></tr><tr><td>b</td></tr></table>', '| A |\n| - |\n| b |'],
  [
    'highlighted code, with its empty lines',
    '<pre data-language="ts"><code><div class="ec-line"><span>a</span></div><div class="ec-line">\n</div><div class="ec-line">b</div></code></pre>',
    '```ts\na\n\nb\n```',
  ],
  ['the words of a picture', '<svg aria-label="Wait first."><text>x</text></svg>', 'Wait first.'],
  [
    'nothing that only a browser can use',
    '<form>a</form><button>b</button><p aria-hidden="true">c</p><p>d</p>',
    'd',
  ],
])('keeps %s', (_, html, markdown) => expect(markdownOf(html)).toBe(markdown))

it('throws for a page without a main part', () => {
  expect(() => htmlToMarkdown('<body></body>', address)).toThrow(`${address} has no main part`)
})
