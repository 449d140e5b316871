import type { Dialect, JsonType } from './dialect.ts'

/** A text literal. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The code at a path, as adapters take it: a number as text, a text that isn't empty, or NULL. */
export function codeAt(dialect: Dialect, path: string): string {
  const text = dialect.text('document', path)
  return `CASE ${dialect.type('document', path)} ${[
    ...when(dialect, 'string', `NULLIF(${text}, '')`),
    ...when(dialect, 'integer', text),
    ...when(dialect, 'number', dialect.plainNumber('document', path)),
  ].join(' ')} END`
}

/** The text at a path; NULL for anything else. */
export function textAt(dialect: Dialect, path: string): string {
  return `CASE ${dialect.type('document', path)} ${when(dialect, 'string', dialect.text('document', path)).join(' ')} END`
}

/** The text at the first of several paths that has anything. */
export function firstText(dialect: Dialect, paths: readonly string[]): string {
  const [path = '', ...others] = paths
  if (others.length === 0) return textAt(dialect, path)
  return `CASE WHEN ${isPresent(dialect, path)} THEN ${textAt(dialect, path)} ELSE ${firstText(dialect, others)} END`
}

/** Whether anything is at a path. */
export function isPresent(dialect: Dialect, path: string): string {
  return `COALESCE(${dialect.type('document', path)}, ${quote(dialect.types.null[0] ?? 'null')}) <> ${quote(dialect.types.null[0] ?? 'null')}`
}

/** A value for each vendor; NULL for those without one. */
export function byVendor(
  values: readonly (readonly [vendor: string, value: string | undefined])[],
  type = 'VARCHAR',
): string {
  const same = new Map<string, string[]>()
  for (const [vendor, value] of values)
    if (value !== undefined) same.set(value, [...(same.get(value) ?? []), vendor])
  if (same.size === 0) return `CAST(NULL AS ${type})`
  const cases = [...same].map(
    ([value, vendors]) => `WHEN vendor IN (${vendors.map(quote).join(', ')}) THEN ${value}`,
  )
  return `CASE ${cases.join('\n      ')} END`
}

const when = ({ types }: Dialect, type: JsonType, value: string): string[] =>
  types[type].map((name) => `WHEN ${quote(name)} THEN ${value}`)
