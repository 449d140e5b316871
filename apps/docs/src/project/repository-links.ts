import { posix } from 'node:path'

/** What links in a file of the repository lead to. */
export interface LinkTargets {
  /** The page of the site that shows a file or folder of the repository, if there is one: `project/decisions`. */
  readonly pageOf: (path: string) => string | undefined
  /** The address of any other file or folder. Throws if there is none: a dead link fails the build. */
  readonly addressOf: (path: string) => string
}

/**
 * Rewrites the relative links of a Markdown file for the page that shows it: to other pages of the site, relative too,
 * so that they work under any base path and in any language, or to the repository. Code stays as it is.
 */
export function withSiteLinks(markdown: string, file: string, page: string, targets: LinkTargets): string {
  return markdown
    .split(/(^```[\s\S]*?^```)/m)
    .map((part) => (part.startsWith('```') ? part : part.replaceAll(link, rewritten)))
    .join('')

  function rewritten(whole: string, target: string): string {
    if (/^(https?:|#)/.test(target)) return whole
    const [path = '', place] = target.split('#')
    const inRepository = posix.join(posix.dirname(file), path).replace(/\/$/, '')
    const other = targets.pageOf(inRepository)
    const address = other ? `${posix.relative(page, other)}/` : targets.addressOf(inRepository)
    return `](${address}${place ? `#${place}` : ''})`
  }
}

const link = /\]\(([^)\s]+)\)/g
