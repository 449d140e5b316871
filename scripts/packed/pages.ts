import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run/root.mjs'

/** The first example of a page of the integrations. */
export interface Page {
  /** Its file without the ending, named after the heading: `tanstack-query`. */
  readonly name: string
  /** Whether it runs without anything else, such as a server. */
  readonly runs: boolean
}

const section = /^## (?<title>.+)\n(?<text>[\s\S]*?)(?=^## |$(?![\s\S]))/gm
const example =
  /(?:<!-- before this example\n(?<setup>[\s\S]*?)-->\s*)?^```ts\b(?<info>[^\n]*)\n(?<code>[\s\S]*?)^```$/m

/**
 * Writes the first example under each heading of the integrations' texts into the folder `pages`, as people copy it. Of the
 * recipes only those whose clients are too large for npm test, which runs the others.
 */
export function writePages(folder: string): Page[] {
  mkdirSync(join(folder, 'pages'))
  const recipes = firstExamples('RECIPES').filter(({ info }) => info.includes('packed-only'))
  return [...firstExamples('README'), ...recipes].map(({ name, info, code }) => {
    writeFileSync(join(folder, `pages/${name}.ts`), `${code}\nexport {}\n`)
    // Of Sentry npm test has only the types.
    return { name, runs: info === '' || name === 'sentry' }
  })
}

function firstExamples(file: string) {
  const text = readFileSync(join(root, `packages/integrations/${file}.md`), 'utf8')
  return [...text.matchAll(section)].flatMap(({ groups }) => {
    const { setup = '', info = '', code } = example.exec(groups?.['text'] ?? '')?.groups ?? {}
    return code === undefined ? [] : [{ name: nameOf(groups?.['title'] ?? ''), info, code: setup + code }]
  })
}

/** `Problem details (RFC 9457)` → `problem-details`. */
function nameOf(title: string): string {
  return title.toLowerCase().replace(/ \(.*/, '').replace(/\W+/g, '-')
}
