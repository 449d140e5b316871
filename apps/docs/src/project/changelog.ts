import { globSync } from 'node:fs'
import { repositoryRoot, repositoryText } from './repository-file.ts'
import type { RepositoryPage } from './repository-page.ts'

/** What has changed for users: the changesets as the next release, then every package's changelog. */
export function changelog(): RepositoryPage {
  const changesets = textsOf('.changeset/*.md').filter(({ file }) => !file.endsWith('README.md'))
  const logs = textsOf('packages/{*,adapters/*}/CHANGELOG.md').sort(ownFirst)
  return {
    id: 'project/changelog',
    file: '.changeset',
    title: 'Changelog',
    description: 'What has changed for users of each package, and what the next release brings.',
    body: changelogMarkdown(
      changesets.map(({ text }) => text),
      logs.map(({ text }) => text),
    ),
  }
}

/** The page's Markdown, from the texts of changesets and of packages' changelogs. */
export function changelogMarkdown(changesets: readonly string[], logs: readonly string[]): string {
  const next = Map.groupBy(changesets.flatMap(changesOf).sort(ownFirst), ({ file }) => file)
  const list = [...next].map(([name, changes]) => `- **${name}**${sentences(changes)}`)
  return [
    'Versions follow [semantic versioning](../../guide/promises/), each package for itself.',
    ...(list.length > 0 ? ['## Next release', list.join('\n')] : []),
    ...logs.map((log) => log.trim().replaceAll(/^#/gm, '##')),
  ].join('\n\n')
}

/** One after the name, several below it. */
function sentences(changes: readonly Text[]): string {
  const [only, more] = changes
  return only && !more ? `: ${only.text}` : changes.map(({ text }) => `\n  - ${text}`).join('')
}

interface Text {
  readonly file: string
  readonly text: string
}

function textsOf(pattern: string): Text[] {
  return globSync(pattern, { cwd: repositoryRoot })
    .sort()
    .map((file) => ({ file, text: repositoryText(file) }))
}

/** One line for each package that a changeset names. */
function changesOf(changeset: string): Text[] {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(changeset) ?? []
  const names = [...head.matchAll(/['"](@[^'"]+)['"]/g)]
  return names.map(([, file = '']) => ({ file, text: text.trim().replaceAll(/\s*\n\s*/g, ' ') }))
}

/** Puts the packages that everybody needs before those of the vendors. */
function ownFirst({ file: one }: Text, { file: other }: Text): number {
  const isVendor = (name: string) => Number(!/(\/|^)(core|integrations|testing|cli)(\/|$)/.test(name))
  return isVendor(one) - isVendor(other) || one.localeCompare(other)
}
