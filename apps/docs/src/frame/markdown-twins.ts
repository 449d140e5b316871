import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { htmlToMarkdown } from './html-to-markdown.ts'

/** Gives every built page that has no Markdown twin one that is made from its HTML. */
export function markdownTwins(): AstroIntegration {
  let home: URL
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site)
      },
      'astro:build:done': ({ dir, logger }) => {
        const written = writeTwins(fileURLToPath(dir), home)
        logger.info(`${written} pages have a Markdown twin made from their HTML`)
      },
    },
  }
}

/** Writes the twins that are missing in the folder of a site, and counts them. */
export function writeTwins(folder: string, home: URL): number {
  const pages = globSync('**/index.html', { cwd: folder }).filter((file) => {
    const twin = join(folder, twinFile(file))
    return (
      !existsSync(twin) &&
      writeTwin(join(folder, file), twin, new URL(file.replace(/index\.html$/, ''), home))
    )
  })
  return pages.length
}

/** The twin of `guide/idea/index.html` is `guide/idea.md`. */
function twinFile(file: string): string {
  return file === 'index.html' ? 'index.md' : file.replace(/\/index\.html$/, '.md')
}

/** Not for a page that is shown in another language than its address says: that has its own twin. */
function writeTwin(file: string, twin: string, address: URL): boolean {
  const html = readFileSync(file, 'utf8')
  const [, language] = /<html[^>]* lang="?([\w-]+)/.exec(html) ?? []
  const [, shown] = /<main[^>]* lang="?([\w-]+)/.exec(html) ?? []
  if (shown === undefined || shown !== language) return false
  writeFileSync(twin, htmlToMarkdown(html, address.href))
  return true
}
