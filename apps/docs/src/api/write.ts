import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '@faultline/core/explain'
import { plainSentence } from './comment.ts'
import { convertApi, exportsOf } from './convert.ts'
import { indexSections } from './index-page.ts'
import { moduleSections } from './module.ts'
import { type ApiPage, exportGroups, kindOf, pagesOf } from './pages.ts'
import { createResolve } from './references.ts'
import { moduleOf, type Rendering } from './rendering.ts'
import { symbolSections, symbolText } from './symbol.ts'
import { usersOf } from './users.ts'
import { groupTitle, words } from './words.ts'

// Writes the API reference as Markdown into the site's pages, in every language. A program of its own, because the
// compiler takes a gigabyte of memory that the site's build needs.
const docs = fileURLToPath(new URL('../content/docs', import.meta.url))
const api = await convertApi()
const { pages, places } = pagesOf(api.project)
const symbols = exportsOf(api.project).filter((each) => places.has(each))
const resolve = createResolve(symbols)
const users = usersOf(symbols, (symbol) => symbolText(symbol, api), resolve)

for (const language of ['en', 'ko'] as const) writePages(language)

function writePages(language: Language): void {
  const folder = join(docs, language === 'en' ? '' : language)
  const shared = { language, places, declarations: api.declarations, resolve, users }
  rmSync(join(folder, 'api'), { recursive: true, force: true })
  const index: ApiPage = { path: 'api', symbols: [] }
  for (const [order, page] of [index, ...pages].entries()) {
    const file = join(folder, page === index ? 'api/index.md' : `${page.path}.md`)
    writePage(file, frontmatterOf(page, order, language), sectionsOf(page, { ...shared, page }))
  }
}

function sectionsOf({ model, symbols: [first] }: ApiPage, rendering: Rendering): string[] {
  if (!model) return indexSections(api.project, rendering)
  if (model !== first) return moduleSections(model, rendering)
  const kind = `<p class="api-kind">${kindOf(model)} · <a href="../"><code>${moduleOf(model).name}</code></a></p>`
  return [kind, ...symbolSections(model, rendering, 2)]
}

/** Starlight's own fields; src/api/sidebar.ts reads the attributes. */
function frontmatterOf({ model, symbols: [first] }: ApiPage, order: number, language: Language): object {
  if (!model) return { title: words[language].title, description: words[language].description }
  const module = model === first ? moduleOf(model) : model
  const group = exportGroups(module).find(({ exports }) => exports.includes(model))?.title ?? ''
  return {
    title: model.name,
    description: plainSentence(model),
    sidebar: {
      label: model.name,
      order,
      attrs: {
        'data-module': module.name,
        ...(model === first && { 'data-group': groupTitle(group, language) }),
      },
    },
    ...(model !== first && { tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 } }),
  }
}

/** JSON is YAML too. */
function writePage(file: string, frontmatter: object, sections: readonly string[]): void {
  const fields = JSON.stringify({ ...frontmatter, editUrl: false, prev: false, next: false }, null, 2)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `---\n${fields}\n---\n\n<div class="api">\n\n${sections.join('\n\n')}\n\n</div>\n`)
}
