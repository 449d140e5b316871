import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { loosePipeTables } from './loose-pipe-tables.ts'

/**
 * The tree of a page, as HTML whatever it was written in: Markdown pipe tables, HTML inside Markdown and HTML pages all
 * end as `table` elements with the lines that they stand on.
 */
export function pageTree(text: string): Root {
  if (isHtmlPage(text)) return unified().use(rehypeParse).parse(text)
  return markdown.runSync(markdown.parse(text), text)
}

/** Whether a page is an HTML document, rather than Markdown in which some HTML may be. */
export function isHtmlPage(text: string): boolean {
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body)\b/i.test(text)
}

/** A row with all of its cells: the default cuts those beyond the header's and fills up what is missing. */
const tableRow: NonNullable<Options['handlers']>['tableRow'] = (state, row, parent): Element => {
  const isHead = parent?.type === 'table' && parent.children[0] === row
  const cells: Element[] = row.children.map((cell: typeof row) => ({
    type: 'element',
    tagName: isHead ? 'th' : 'td',
    properties: {},
    children: state.all(cell),
  }))
  const element: Element = { type: 'element', tagName: 'tr', properties: {}, children: cells }
  state.patch(row, element)
  return element
}

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(loosePipeTables)
  .use(remarkRehype, { allowDangerousHtml: true, handlers: { tableRow } })
  .use(rehypeRaw)
  .freeze()
