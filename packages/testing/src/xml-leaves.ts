/** An element of XML that has no other inside it. */
export interface TextElement {
  /** The names of the elements around it and its own, with a number if it isn't the first of these names. */
  readonly path: readonly string[]
  /** Its text as written, with its references. */
  readonly text: string
  /** Where its text begins. */
  readonly start: number
  /** How long its text is. */
  readonly length: number
}

/** Whether a body looks like XML that isn't a page. */
export function isXml(body: string): boolean {
  return /^\ufeff?\s*<(?:\?xml|(?!html\b)[a-z])/i.test(body) && !/<html\b/i.test(body)
}

/** The elements of small, sound XML that hold text and nothing else. */
export function elementsOf(body: string): TextElement[] {
  const found: TextElement[] = []
  const open: string[] = []
  const seen = new Map<string, number>()
  let start = -1
  for (const { 0: tag, 1: closing, 2: name = '', 3: empty, index } of body.matchAll(tags)) {
    if (empty) start = -1
    else if (!closing) {
      open.push(name)
      start = index + tag.length
    } else {
      if (start >= 0) found.push({ path: numbered(open, seen), ...textAt(body, start, index) })
      open.pop()
      start = -1
    }
  }
  return found
}

const tags = /<(\/?)([a-z_][\w:.-]*)[^<>]*?(\/?)>/gi

function numbered(names: readonly string[], seen: Map<string, number>): string[] {
  const way = names.join('.')
  const count = seen.get(way) ?? 0
  seen.set(way, count + 1)
  return count === 0 ? [...names] : [...names, `${count}`]
}

function textAt(body: string, start: number, end: number): Pick<TextElement, 'text' | 'start' | 'length'> {
  return { text: body.slice(start, end), start, length: end - start }
}
