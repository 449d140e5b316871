import type { Extract, SourceFile } from '../source.ts'

/** Of Stone, Dropbox's language for APIs, what says which tags an error can have. */
interface Specification {
  /** By `namespace.Name`. */
  readonly unions: ReadonlyMap<string, Union>
  readonly routes: readonly Route[]
}

interface Union {
  readonly base?: string | undefined
  /** Each with the name of its type, if it has a value. */
  readonly tags: readonly { readonly tag: string; readonly type?: string | undefined }[]
}

interface Route {
  readonly namespace: string
  readonly error: string
}

/**
 * Reads the errors of Stone's routes as paths of tags: `path`, `path/not_found`. Besides those of the routes it reads the
 * unions of these names, and only namespaces that match.
 */
export function stoneErrors(namespaces: RegExp, ...names: readonly string[]): Extract {
  return (files) => {
    const { unions, routes } = specificationOf(files)
    const errors = routes.filter(({ namespace }) => namespaces.test(namespace)).map(({ error }) => error)
    return [...new Set([...names, ...errors].flatMap((name) => pathsOf(name, unions)))]
  }
}

function pathsOf(name: string, unions: Specification['unions']): string[] {
  const { base, tags = [] } = unions.get(name) ?? {}
  const own = tags.flatMap(({ tag, type }) => [
    tag,
    ...(type ? pathsOf(type, unions).map((path) => `${tag}/${path}`) : []),
  ])
  return [...(base ? pathsOf(base, unions) : []), ...own]
}

function specificationOf(files: readonly SourceFile[]): Specification {
  const unions = new Map<string, Union>()
  const routes: Route[] = []
  for (const { text } of files) {
    const namespace = /^namespace (?<name>\w+)/m.exec(text)?.groups?.['name'] ?? ''
    const nameOf = (type: string): string => (type.includes('.') ? type : `${namespace}.${type}`)
    for (const { groups = {} } of text.matchAll(union))
      unions.set(nameOf(groups['name'] ?? ''), {
        base: groups['base'] && nameOf(groups['base']),
        tags: [...(groups['body'] ?? '').matchAll(member)].map(({ groups = {} }) => ({
          tag: groups['tag'] ?? '',
          type: groups['type'] && nameOf(groups['type']),
        })),
      })
    for (const { groups = {} } of text.matchAll(route))
      routes.push({ namespace, error: nameOf(groups['error'] ?? '') })
  }
  return { unions, routes }
}

const union = /^union(?:_closed)? (?<name>\w+)(?: extends (?<base>[\w.]+))?\n(?<body>(?:(?: .*)?\n)*)/gm
const member = /^ {4}(?!example )(?<tag>[a-z]\w*)\*?(?: (?<type>[\w.]+)\??)?$/gm
const route = /^route \S+ \([^,]+,[^,]+, *(?<error>[\w.]+)\)/gm
