import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spellings } from './names.ts'

/** Makes a new adapter known where the workspace lists its packages; the shape test says if a place is forgotten. */
export function register(vendor: string, root: string): void {
  const edit = (path: string, change: (text: string) => string) => {
    const file = join(root, path)
    if (existsSync(file)) writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
  const name = `@faultline/${vendor}`
  edit('package.json', (text) => addDependency(text, 'devDependencies', name))
  edit('apps/docs/package.json', (text) => addDependency(text, 'dependencies', name))
  edit('apps/docs/src/vendors.ts', (text) => addToSite(text, vendor))
  edit('README.md', (text) => addRow(text, vendor))
}

function addDependency(text: string, kind: 'dependencies' | 'devDependencies', name: string): string {
  const manifest = JSON.parse(text)
  const all = Object.entries({ ...manifest[kind], [name]: 'workspace:^' })
  manifest[kind] = Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)))
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** One more element of the site's vendors. */
function addToSite(text: string, vendor: string): string {
  const { camel, title } = spellings(vendor)
  const imports = [
    `import { ${camel} } from '@faultline/${vendor}'`,
    `import { words as ${camel}Words } from '@faultline/${vendor}/explain'`,
  ]
  const element = [
    '  {',
    `    title: '${title} API',`,
    `    packageName: '@faultline/${vendor}',`,
    `    exportName: '${camel}',`,
    `    adapter: ${camel},`,
    `    words: ${camel}Words,`,
    '  },',
  ]
  return `${imports.join('\n')}\n${text}`.replace(/\n\]\n/, `\n${element.join('\n')}\n]\n`)
}

/** One more row under the last adapter in the README's table of packages. */
function addRow(text: string, vendor: string): string {
  const lines = text.split('\n')
  const isAdapter = (line: string) => /^\|.*@faultline\/(dfinery-|status-object|code-string)/.test(line)
  const row = lines.filter(isAdapter).at(-1)
  if (row === undefined) return text
  const cells = [`[\`@faultline/${vendor}\`](packages/${vendor})`, `the ${spellings(vendor).title} API`]
  const columns = row.split('|').slice(1, -1)
  const added = `| ${columns.map((_, column) => cells[column] ?? '').join(' | ')} |`
  return lines.flatMap((line) => (line === row ? [line, added] : [line])).join('\n')
}
