import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Something that a module exports, and the file that declares it. */
export interface Exported {
  readonly name: string
  readonly file: string
}

const again = /^export (?:type )?\{(?<names>[^}]*)\} from '(?<from>\.[^']*)'/gm
const own = /^export (?:declare |async )*(?:function|class|const|interface|type) (?<name>\w+)/gm

/** What a source file exports, by its text alone: reading all of them with the compiler would take as long as a test run may. */
export function exportedFrom(file: string): Exported[] {
  const text = readFileSync(file, 'utf8')
  const declared = [...text.matchAll(own)].map(({ groups }) => ({ name: groups?.['name'] ?? '', file }))
  const passedOn = [...text.matchAll(again)].flatMap(({ groups }) => {
    const from = exportedFrom(join(file, '..', groups?.['from'] ?? ''))
    return namesIn(groups?.['names'] ?? '').flatMap((name) => from.find((each) => each.name === name) ?? [])
  })
  return [...new Map([...declared, ...passedOn].map((each) => [each.name, each])).values()]
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((each) => each.trim().replace(/^type /, ''))
    .filter(Boolean)
}

/** The docstrings of a function or class in a file, one for each overload that has one. */
export function docstringsOf({ name, file }: Exported): string[] {
  const declaration = new RegExp(
    `(?<doc>/\\*\\*(?:(?!\\*/)[^])*\\*/)?\\nexport (?:async )?(?:function|class) ${name}\\b`,
    'g',
  )
  return [...readFileSync(file, 'utf8').matchAll(declaration)].map(({ groups }) => groups?.['doc'] ?? '')
}
