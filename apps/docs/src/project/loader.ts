import { join } from 'node:path'
import type { Loader } from 'astro/loaders'
import { repositoryPages } from './repository-pages.ts'

/** The loader of the docs, with the repository's own pages among them: Starlight treats them as any other page. */
export function withRepositoryPages(docs: Loader): Loader {
  return {
    ...docs,
    async load(context) {
      await docs.load(context) // first: it removes the pages that aren't its own
      for (const { id, file, title, description, isWide, body } of repositoryPages()) {
        const data = await context.parseData({ id, data: { title, description, ...(isWide && wide) } })
        // Starlight links the headings only of what stands among its pages.
        const fileURL = new URL(`src/content/docs/${id}.md`, context.config.root)
        const rendered = await context.renderMarkdown(body, { fileURL })
        const digest = context.generateDigest(title + body)
        context.store.set({ id, data, body, rendered, digest, filePath: join('../..', file) })
      }
    },
  }
}

const wide = {
  tableOfContents: false,
  head: [{ tag: 'style', content: ':root { --sl-content-width: 58rem }' }],
}
