import { exitCodes } from '../../packages/cli/src/exit-codes.ts'
import { en } from '../../packages/cli/src/language/en.ts'
import type { SyncedAdapter } from './adapters-table.ts'
import { markdownTable, withSection } from './section.ts'

/** The command line's table of all adapters: what is needed to find one, and how to load it. */
export function cliAdaptersText(adapters: readonly SyncedAdapter[]): string {
  const rows = [...adapters].sort((one, other) =>
    one.catalogue.vendor.localeCompare(other.catalogue.vendor, 'en'),
  )
  return `// Written by pnpm sync.
import type { AdapterEntry } from './adapter-entry.ts'

/** Every adapter of the workspace, by the vendor's id: a vendor's data is loaded when it's asked for. */
export const adapters: readonly AdapterEntry[] = [
${rows.map(rowOf).join('\n')}
]
`
}

function rowOf({ module, exportName, catalogue }: SyncedAdapter): string {
  const { vendor, title, hosts = [], failures } = catalogue
  const texts = hosts.map(quoted)
  const line = `    hosts: [${texts.join(', ')}],`
  return [
    '  {',
    `    vendor: ${quoted(vendor)},`,
    `    title: ${quoted(title)},`,
    `    module: ${quoted(module)},`,
    `    exportName: ${quoted(exportName)},`,
    ...(line.length > lineWidth
      ? ['    hosts: [', ...texts.map((text) => `      ${text},`), '    ],']
      : [line]),
    `    failures: ${Object.keys(failures).length},`,
    `    load: async () => (await import('${module}')).${exportName},`,
    `    en: () => import('${module}/explain/en'),`,
    `    ko: () => import('${module}/explain/ko'),`,
    `    respond: async () => (await import('${module}/testing')).respond,`,
    '  },',
  ].join('\n')
}

/** As the formatter has it. */
const lineWidth = 110

const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)

/** The command line's package.json with every adapter's package among its dependencies. */
export function withAdapters(text: string, adapters: readonly SyncedAdapter[]): string {
  const manifest = JSON.parse(text)
  const packages = [...new Set(adapters.map(({ module }) => module.split('/', 2).join('/')))]
  const others = Object.entries<string>(manifest.dependencies).filter(
    ([name]) => !name.startsWith('@faultline/') || name === '@faultline/core',
  )
  const dependencies = [...others, ...packages.map((name): [string, string] => [name, 'workspace:^'])]
  manifest.dependencies = Object.fromEntries(dependencies.sort(([one], [other]) => (one < other ? -1 : 1)))
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** The command line's README with the table of its exit codes, in the words of its help. */
export function withExitCodes(text: string): string {
  const words: { readonly [name: string]: string } = en.exitCodes
  const rows = Object.entries(exitCodes).map(([name, code]) => [`${code}`, words[name] ?? ''])
  return withSection(text, 'exit codes', markdownTable(['Exit code', 'Meaning'], rows))
}
