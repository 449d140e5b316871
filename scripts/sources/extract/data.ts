import { parse as parseYaml } from 'yaml'
import type { Extract } from '../source.ts'

/**
 * Reads values out of JSON or YAML, such as an OpenAPI document: `components.schemas.ErrorCode.enum.*`. A `*` stands
 * for every member, `**` for any depth.
 */
export function valuesAt(...paths: readonly string[]): Extract {
  return (files) =>
    files.flatMap(({ path, text }) => {
      const data: unknown = /\.ya?ml$/.test(path) ? parseYaml(text, { maxAliasCount: -1 }) : JSON.parse(text)
      return paths.flatMap((each) => follow(data, each.split('.')).filter(isCode))
    })
}

/** The same for the names of members: `shapes` has the names of all shapes. */
export function namesAt(...paths: readonly string[]): Extract {
  return (files) =>
    files.flatMap(({ path, text }) => {
      const data: unknown = /\.ya?ml$/.test(path) ? parseYaml(text, { maxAliasCount: -1 }) : JSON.parse(text)
      return paths.flatMap((each) =>
        follow(data, each.split('.')).flatMap((found) => Object.keys(Object(found))),
      )
    })
}

function follow(data: unknown, path: readonly string[]): unknown[] {
  const [name, ...others] = path
  if (name === undefined) return [data]
  if (typeof data !== 'object' || data === null) return []
  if (name === '*') return Object.values(data).flatMap((value) => follow(value, others))
  if (name === '**')
    return [...follow(data, others), ...Object.values(data).flatMap((value) => follow(value, path))]
  return Object.entries(data).flatMap(([key, value]) => (key === name ? follow(value, others) : []))
}

function isCode(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
