import type { Element, Nodes, Parents } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { type Handle, toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/**
 * A page of the site as Markdown: what stands in its main part, without what only a browser can use. Links are made
 * whole by the page's address. Throws if the page has no main part.
 */
export function htmlToMarkdown(html: string, address: string): string {
  // The navigation around the main part is the heavier half of a page.
  const [part = ''] = /<main[\s>][\s\S]*<\/main>/.exec(html) ?? []
  const main = select('main', fromHtml(part, { fragment: true }))
  if (!main) throw new Error(`${address} has no main part`)
  prepare(main, address)
  const tree = toMdast(main, { document: true, handlers: { pre: code, svg: picture } })
  return toMarkdown(tree, { bullet: '-', extensions: [gfmToMarkdown()] })
}

const unwanted = new Set(['button', 'footer', 'form', 'nav', 'output', 'script', 'style'])

/** Removes what isn't read, and makes links whole. */
function prepare(node: Parents, address: string): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.properties['href'] !== undefined)
      child.properties['href'] = new URL(`${child.properties['href']}`, address).href
    prepare(child, address)
  }
  node.children = node.children.filter((child) => child.type !== 'element' || isRead(child))
}

function isRead({ tagName, properties, children }: Element): boolean {
  if (tagName === 'a' && children.length === 0) return false // a place that links lead to
  const classes = Array.isArray(properties['className']) ? properties['className'] : []
  const isSign = classes.some((name) => `${name}`.includes('anchor-link')) // beside each heading
  return !unwanted.has(tagName) && !isSign && properties['ariaHidden'] !== 'true' && !properties['hidden']
}

/** Code that was highlighted has an element for each line. */
const code: Handle = (_, node) => ({
  type: 'code',
  lang: `${node.properties['dataLanguage'] ?? ''}` || null,
  value: textOf(node).trimEnd(),
})

/** A picture is the words that it has for those who don't see it. */
const picture: Handle = (_, node) => {
  const label = node.properties['ariaLabel']
  if (label === undefined) return undefined
  return { type: 'paragraph', children: [{ type: 'text', value: `${label}` }] }
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const text = node.children.map(textOf).join('')
  const isLine = node.type === 'element' && `${node.properties['className']}` === 'ec-line'
  return isLine ? `${text.replace(/\n$/, '')}\n` : text // an empty line brings its own end
}
