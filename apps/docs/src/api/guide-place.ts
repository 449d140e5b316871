import { existsSync, readFileSync } from 'node:fs'
import type { Language } from '@faultline/core/explain'

const docs = new URL('../content/docs/', import.meta.url)

/** A page of the guide, or a place on one. */
export interface GuidePlace {
  /** Its address below the home of the language. */
  readonly path: string
  /** What a link to it says. */
  readonly label: string
}

/**
 * The place in another language that docstrings name in English: headings stand in the same order in all languages.
 * Throws if it isn't there.
 */
export function guidePlace(path: string, label: string, language: Language): GuidePlace {
  if (language === 'en') return { path, label }
  const [page = '', id] = path.split('#')
  const local = pageText(`${language}/${page}`)
  const title = /^title: (.+)$/m.exec(local)?.[1] ?? label
  if (!id) return { path, label: title }
  const at = headings(pageText(page)).findIndex((heading) => slug(heading) === id)
  const heading = headings(local)[at]
  if (!heading) throw new Error(`There is no heading for ${path} in ${language}`)
  return { path: `${page}#${slug(heading)}`, label: `${title}: ${heading}` }
}

/** The source of a page that somebody wrote, without its blocks of code. */
function pageText(page: string): string {
  const file = new URL(`${page}.mdx`, docs)
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '') : ''
}

function headings(text: string): string[] {
  return [...text.matchAll(/^#{2,6} +(.+)$/gm)].map(([, title = '']) => title)
}

/** The id that Astro gives a heading. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}
