import type { Case } from './cases.ts'

/** Makes a case that fails as small as it gets: without each header, with a plain status, without each part of its body. */
export function shrunk(found: Case, fails: (each: Case) => boolean): Case {
  let smallest = found
  for (let steps = mostSteps, isSmaller = true; isSmaller && steps > 0; steps--) {
    const next = smallerThan(smallest).find(fails)
    isSmaller = next !== undefined
    smallest = next ?? smallest
  }
  return smallest
}

const mostSteps = 2000

/** A response that isn't the vendor's own any more has no reason that it must have. */
function smallerThan({ reason, ...each }: Case): Case[] {
  const { headers, body } = each
  const names = Object.keys(headers)
  return [
    ...(each.as === 'text' ? [] : [{ ...each, as: 'text' } as const]),
    ...(each.headersAs === plainForm ? [] : [{ ...each, headersAs: plainForm }]),
    ...names.map((gone) => ({ ...each, headers: omit(headers, gone) })),
    ...smallerJson(body).map((smaller) => ({ ...each, body: smaller })),
    ...smallerText(body).map((smaller) => ({ ...each, body: smaller })),
  ]
}

/** The index of plain objects among the forms of headers. */
export const plainForm = 1

function omit(headers: Case['headers'], gone: string): Case['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== gone))
}

/** JSON with one of its fields left out, or with nothing but one of them. */
function smallerJson(body: string): string[] {
  const value = jsonIn(body)
  return [...smallerValues(value)]
    .map((smaller) => JSON.stringify(smaller))
    .filter(({ length }) => length < body.length)
}

function* smallerValues(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    yield* value
    for (const gone of value.keys()) yield value.filter((_, at) => at !== gone)
    for (const [changed, item] of value.entries())
      for (const smaller of smallerValues(item))
        yield value.map((each, at) => (at === changed ? smaller : each))
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    yield* entries.map(([, field]) => field)
    for (const [gone] of entries) yield Object.fromEntries(entries.filter(([name]) => name !== gone))
    for (const [name, field] of entries)
      for (const smaller of smallerValues(field))
        yield Object.fromEntries(entries.map((entry) => (entry[0] === name ? [name, smaller] : entry)))
  }
}

/** Text without its first or second half, quarter, and so on to single characters. */
function smallerText(text: string): string[] {
  const smaller: string[] = []
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let at = 0; at < text.length; at += size) smaller.push(text.slice(0, at) + text.slice(at + size))
  return smaller
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
