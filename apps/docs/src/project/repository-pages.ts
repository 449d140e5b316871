import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { changelog } from './changelog.ts'
import { decisionIndex } from './decision-index.ts'
import { plainText } from './plain-text.ts'
import { repositoryAddress, repositoryRoot, repositoryText } from './repository-file.ts'
import { withSiteLinks } from './repository-links.ts'
import type { RepositoryPage } from './repository-page.ts'

/** The files that are pages as they are. */
const pages: { readonly [file: string]: string } = {
  'GLOSSARY.md': 'project/glossary',
  'ARCHITECTURE.md': 'project/architecture',
  'CONTRIBUTING.md': 'project/contributing',
}

/** A line of a drawing that doesn't fit beside the table of contents. */
const wideDrawing = /^(?=.*[│─]).{77,}$/m

/** Every page that is made from the repository's files. */
export function repositoryPages(): RepositoryPage[] {
  const decisions = globSync('decisions/*.md', { cwd: repositoryRoot })
    .sort()
    .map((file) => fileAsPage(file, `project/decisions/${basename(file, '.md')}`))
  return [
    ...Object.entries(pages).map(([file, id]) => fileAsPage(file, id)),
    ...decisions,
    ...decisionIndex(decisions),
    changelog(),
  ]
}

function fileAsPage(file: string, id: string): RepositoryPage {
  const text = repositoryText(file).replaceAll(/<!--[\s\S]*?-->\n?/g, '')
  const [, title = '', body = ''] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? []
  const paragraph = body.split(/\n\n+/).find((block) => !/^\s*(#|\*\*Status)/.test(block)) ?? ''
  return {
    id,
    file,
    title: title.replaceAll('`', ''),
    description: plainText(paragraph),
    isWide: wideDrawing.test(body),
    body: withSiteLinks(body, file, id, { pageOf, addressOf: repositoryAddress }),
  }
}

function pageOf(path: string): string | undefined {
  if (path === 'decisions') return 'project/decisions'
  return path.startsWith('decisions/') ? `project/${path.replace(/\.md$/, '')}` : pages[path]
}
