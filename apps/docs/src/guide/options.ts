import type { Host } from './hosts.ts'

/** An option of an integration, as its docstring says. */
export interface Option {
  readonly name: string
  readonly type: string
  readonly about: string
  /** Absent if it has none: then it's required, or nothing happens without it. */
  readonly default?: string
}

const sources: { readonly [file: string]: string } = import.meta.glob(
  [
    '../../../../packages/integrations/src/*.ts',
    '!../../../../packages/integrations/src/*.{test,test-d}.ts',
    '../../../../packages/core/src/retry-decision.ts',
  ],
  { eager: true, import: 'default', query: '?raw' },
)

/** Reads the options of a host from the source, its own before those of every retry. */
export function optionsOf({ options }: Host): Option[] {
  if (options === undefined) return []
  const { head, body } = declarationOf(options)
  const own = membersOf(body)
  const shared = /\bRetryOptions\b/.test(head) ? membersOf(declarationOf('RetryOptions').body) : []
  const named = [...head.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '')
  const isTaken = ({ name }: Option) =>
    named.includes(name) === head.includes('Pick<') && !own.some((each) => each.name === name)
  return [...own, ...shared.filter(isTaken)]
}

/** Finds `export interface Name … { … }`, or `export type Name = Pick<…>`. */
function declarationOf(name: string) {
  const declaration = new RegExp(
    `^export (?:interface|type) (?<head>${name}\\b.*)(?<body>[\\s\\S]*?)^\\}?$`,
    'm',
  )
  for (const text of Object.values(sources)) {
    const { head, body } = declaration.exec(text)?.groups ?? {}
    if (head !== undefined && body !== undefined) return { head, body: head.endsWith('{') ? body : '' }
  }
  throw new Error(`There are no options named ${name}`)
}

const member =
  /\/\*\* (?<doc>[^\n]*) \*\/\n {2}readonly (?<name>\w+)\??:(?<type>[\s\S]*?)(?=\n {2}\/\*\*|$(?![\s\S]))/g

function membersOf(body: string): Option[] {
  return [...body.matchAll(member)].map(({ groups }) => {
    const { doc = '', name = '', type = '' } = groups ?? {}
    const [about = '', value] = doc.split(/\s*\bDefault:? /)
    return {
      name,
      type: type
        .replace(/\s+/g, ' ')
        .replace(/ \| undefined\s*$/, '')
        .replace(/^ \|? ?/, '')
        .trim(),
      about,
      ...(value !== undefined && { default: value.replace(/\.$/, '') }),
    }
  })
}
