import type { Draft, Review } from './draft-catalogue.ts'

/**
 * Writes a draft as the `catalogue.ts` of an adapter, formatted as the project formats it. A comment above each entry
 * says what a person has to review.
 */
export function catalogueSource({ catalogue, reviews }: Draft): string {
  const { failures, ...head } = catalogue
  const entries = Object.entries(failures).flatMap(([reason, entry]) => [
    `    // ${reviewText(reviews[reason])}`,
    ...property(reason, entry, '    '),
  ])
  return [
    "import { defineCatalogue } from '@faultline/core/adapter'",
    '',
    '/**',
    ` * All documented outcomes of the ${catalogue.title}. A draft made from the vendor's page: review each entry, then delete`,
    ' * the comment above it.',
    ' *',
    ` * @see ${catalogue.docsUrl}`,
    ' */',
    'export const catalogue = /* @__PURE__ */ defineCatalogue({',
    ...Object.entries(head).flatMap(([name, value]) => property(name, value, '  ')),
    '  failures: {',
    ...entries,
    '  },',
    '})',
    '',
  ].join('\n')
}

function reviewText(review: Review | undefined): string {
  if (!review) return 'Review.'
  const why =
    review.because === ''
      ? 'Nothing on the page suggests a category'
      : `${review.because} suggests the category`
  const alone = review.statusAlone ? ' Does the page say that the status alone means this?' : ''
  return `Review (line ${review.line}): ${why}.${alone}`
}

/** A property on one line if it fits, else one line for each of its own. */
function property(name: string, value: unknown, indent: string): string[] {
  const line = `${indent}${keyOf(name)}: ${literal(value)},`
  if (line.length <= lineWidth || !isRecord(value)) return [line]
  return [
    `${indent}${keyOf(name)}: {`,
    ...Object.entries(value).flatMap(([inner, each]) => property(inner, each, `${indent}  `)),
    `${indent}},`,
  ]
}

/** A value as TypeScript, in single quotes. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([name, each]) => `${keyOf(name)}: ${literal(each)}`)
    return `{ ${fields.join(', ')} }`
  }
  return typeof value === 'string' ? quoted(value) : String(value)
}

function quoted(text: string): string {
  const json = JSON.stringify(text)
  if (text.includes("'") && !text.includes('"')) return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null

/** In characters, as biome.json has it. */
const lineWidth = 110
