/** One element of a document. */
export interface XmlElement {
  readonly name: string
  /** Its own text as written, without that of the elements in it: {@link textOf} reads it. */
  readonly text: string
  readonly children: readonly XmlElement[]
}

/**
 * Reads a small XML document into an element that stands for the document. Strict where structure is concerned: no
 * DTD, one root, every tag closed; `undefined` if it isn't that, or is longer, deeper or has more in it than a vendor's
 * error document may. Linear in time; never throws.
 */
export function parseXml(text: string): XmlElement | undefined {
  if (text.length > longestDocument) return undefined
  const document: Growing = { name: '', text: '', children: [] }
  const open = [document]
  let at = 0
  for (let left = mostMarkup; left > 0; left--) {
    const innermost = open.at(-1) ?? document
    const markup = text.indexOf('<', at)
    innermost.text += text.slice(at, markup < 0 ? text.length : markup)
    if (markup < 0) return isWhole(document, open.length) ? document : undefined
    const unread = afterUnread(text, markup)
    at = unread ?? text.indexOf('>', markup) + 1
    if (at === 0) return undefined
    if (text.startsWith(dataStart, markup)) addData(innermost, text.slice(markup + dataStart.length, at - 3))
    else if (unread === undefined && !addTag(open, innermost, text.slice(markup, at))) return undefined
  }
  return undefined
}

/** The root of a document whose content isn't read. */
export interface Root {
  readonly name: string
  /** Where its tag begins. */
  readonly at: number
}

/** Finds a document's root; `undefined` if it isn't XML, or has a DTD, as pages have. */
export function rootOf(text: string): Root | undefined {
  let at = 0
  for (let left = mostBeforeRoot; left > 0; left--) {
    while (space.test(text.charAt(at))) at++
    const after = text.startsWith(dataStart, at) ? undefined : afterUnread(text, at)
    if (after === undefined) {
      const name = rootPattern.exec(text.slice(at, at + longestTag))?.[1]
      return name === undefined ? undefined : { name, at }
    }
    if (after === 0) return undefined
    at = after
  }
  return undefined
}

/**
 * Whether a root's tag ends, and the document with its closing tag. What is between isn't read, so a document that was cut
 * just behind an inner element of the same name seems whole.
 */
export function isClosed(text: string, { name, at }: Root): boolean {
  const tag = rootTag.exec(text.slice(at, at + longestTag))?.[0]
  if (tag === undefined) return false
  const tagEnd = at + tag.length - 1
  if (tag.endsWith('/>')) return endPattern.test(text.slice(tagEnd))
  const closing = text.lastIndexOf(`</${name}`)
  return closing > tagEnd && endPattern.test(text.slice(closing + name.length + 2))
}

/** An element's own text without outer space. Entities are the five predefined and the numeric ones; others stay. */
export function textOf({ text }: XmlElement): string {
  const trimmed = text.trim().slice(0, longestText)
  return trimmed.replace(entity, (whole, digits?: string) => {
    const point = Number(`0${digits}`) // `0x41` or `065`
    return predefined.get(whole) ?? (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole)
  })
}

/** 4 Mi UTF-16 units; a thousand failed keys of an object store are less. */
const longestDocument = 4_194_304
/** Tags, comments and the like. */
const mostMarkup = 50_000
const mostBeforeRoot = 16
const mostDeep = 16
const longestTag = 1024
/** More than a fault shows of any text. */
const longestText = 4096

const dataStart = '<![CDATA['
/** White space as XML has it, and the byte order mark. */
const space = /[\t\n\r \ufeff]/
const tagPattern = /^<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/
const rootPattern = /^<([A-Za-z_][\w.:-]*)[\s/>]/
/** The tag that opens the root: a `>` in quotes is an attribute's. */
const rootTag = /^<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/
/** The end of the closing tag, with nothing but a comment or an instruction behind it. */
const endPattern = /^\s*>\s*(?:$|<[!?])/
const entity = /&(?:#(\d{1,7}|x[\da-fA-F]{1,6})|amp|lt|gt|quot|apos);/g
const predefined = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }),
)
/** What opens something that isn't a tag, and what closes it. */
const unreadMarkup = [
  ['<!--', '-->'],
  [dataStart, ']]>'],
  ['<?', '?>'],
] as const

interface Growing extends XmlElement {
  text: string
  readonly children: XmlElement[]
}

/** Adds the element that a tag opens, or closes the innermost one; `false` if the tag can't be here. */
function addTag(open: Growing[], innermost: Growing, tag: string): boolean {
  const parts = tag.length > longestTag ? null : tagPattern.exec(tag)
  if (!parts) return false
  const [, closing, name = '', attributes, empty] = parts
  if (closing) return !attributes && !empty && innermost.name === name && open.pop() !== undefined
  const element: Growing = { name, text: '', children: [] }
  innermost.children.push(element)
  return empty ? true : open.push(element) <= mostDeep
}

/** Character data is kept as text would be written, because entities in it aren't ones. */
function addData(element: Growing, data: string): void {
  element.text += data.replaceAll('&', '&amp;')
}

function isWhole(document: XmlElement, open: number): boolean {
  return open === 1 && document.children.length === 1 && document.text.trim() === ''
}

/**
 * The end of a comment, an instruction or character data that begins here; 0 if it breaks off, `undefined` if it's
 * something else.
 */
function afterUnread(text: string, at: number): number | undefined {
  for (const [start, end] of unreadMarkup) {
    if (!text.startsWith(start, at)) continue
    const found = text.indexOf(end, at + start.length)
    return found < 0 ? 0 : found + end.length
  }
  return undefined
}
