/** A piece of a text: prose, or a block of code as readers see it. */
export type Part = { readonly prose: string } | { readonly code: string; readonly lang: 'ts' | 'sh' }

/** What is under a heading, in the order in which it stands there. */
export interface Section {
  /** The first paragraph: what it is. */
  readonly lead: string
  /** What follows it, up to the first heading below. */
  readonly body: readonly Part[]
  /** What stands under each heading below, by its text. */
  readonly below: ReadonlyMap<string, readonly Part[]>
}

/** A block with what it needs and readers don't see, or the place of an example that is in another file. */
const block =
  /(?:^<!-- before this example\n[\s\S]*?-->\s*)?^```(?<lang>ts|sh)\b[^\n]*\n(?<code>[\s\S]*?)^```[ \t]*$|^<!-- example -->$/gm

/**
 * Takes what is under a heading of the second level apart. Where a text has the place of an example instead of the
 * example, that of `other`, which has them in the same order, is put there. Throws if something is missing.
 */
export function sectionOf(markdown: string, heading: string, other?: Section): Section {
  const [, text] = `\n${markdown}`.split(`\n## ${heading}\n`)
  if (text === undefined) throw new Error(`There is no heading "${heading}"`)
  const examples = other ? codesOf(other) : []
  const [top = '', ...rest] = (text.split(/^## /m)[0] ?? '').split(/^### /m)
  const [lead = '', ...more] = top.trim().split('\n\n')
  const body = partsOf(more.join('\n\n'), examples)
  const below = rest.map((each): [string, Part[]] => {
    const end = each.indexOf('\n')
    return [each.slice(0, end), partsOf(each.slice(end), examples)]
  })
  if (examples.length > 0) throw new Error(`${examples.length} examples have no place under "${heading}"`)
  return { lead, body, below: new Map(below) }
}

/** Every block of code of a section. */
export function codesOf({ body, below }: Section): Extract<Part, { code: string }>[] {
  return [...body, ...[...below.values()].flat()].filter((part) => 'code' in part)
}

function partsOf(text: string, examples: Part[]): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { index, 0: whole, groups } of text.matchAll(block)) {
    const { code = '', lang } = groups ?? {}
    const example =
      lang === undefined ? examples.shift() : ({ code, lang: lang === 'sh' ? 'sh' : 'ts' } as const)
    if (!example) throw new Error('There is a place for an example that the other text does not have')
    parts.push({ prose: text.slice(end, index) }, example)
    end = index + whole.length
  }
  parts.push({ prose: text.slice(end) })
  return parts.filter((part) => 'code' in part || part.prose.trim() !== '')
}
