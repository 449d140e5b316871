import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { home } from './home.ts'
import { folder, kindOf, type PageFile, pageFiles } from './site-files.ts'

const { pathname: base } = new URL(home)
const ids = new Map<string, Set<string>>()
/** Every link within the site, with the first page that has it. */
const links = new Map<string, string>()
const heaviest = new Map<string, PageFile>()
for (const page of pageFiles()) {
  ids.set(page.path, new Set([...page.html.matchAll(/\sid="?([^\s">]+)/g)].map(([, id = '']) => decoded(id))))
  // A twin is what "Copy as Markdown" copies.
  for (const [, link = ''] of page.html.matchAll(/<(?:a\s[^>]*?href|button\s[^>]*?data-twin)="([^"]*)"/g)) {
    const { origin, pathname, hash } = new URL(decoded(link), new URL(base + page.path, home))
    const target = decodeURI(pathname) + decodeURIComponent(hash.startsWith('#paste=') ? '' : hash)
    if (origin === new URL(home).origin && !links.has(target)) links.set(target, page.path)
  }
  const kind = kindOf(page.path)
  if (page.bytes > (heaviest.get(kind)?.bytes ?? 0)) heaviest.set(kind, page)
}

const targets = new Set([...links.keys()].map((link) => link.split('#')[0] ?? ''))

it('every page is linked to from another', () => {
  const paths = [...ids.keys()].filter((path) => path !== '404.html' && path !== 'ko/404/')
  expect(paths.length).toBeGreaterThan(1000)
  expect(paths.filter((path) => !targets.has(base + path))).toEqual([])
})

it('no link is dead', () => {
  const dead = [...links].filter(([link]) => !isThere(link.split('#')[0] ?? ''))
  expect(dead.map(([link, page]) => `${link} on ${page}`)).toEqual([])
})

it('no link leads to a place that isn’t on its page', () => {
  const lost = [...links].filter(([link]) => {
    const [page = '', id = ''] = link.split('#')
    return id !== '' && !ids.get(page.slice(base.length))?.has(id)
  })
  expect(lost.map(([link, page]) => `${link} on ${page}`)).toEqual([])
})

it('no page of a failure is heavier than 60 KB, and the whole site than 300 MB', () => {
  expect(heaviest.get('catalogue 3')?.bytes).toBeLessThan(60_000)
  expect(heaviest.get('ko catalogue 3')?.bytes).toBeLessThan(60_000)
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile())
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000_000)
})

function isThere(pathname: string): boolean {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined
  return (
    path !== undefined &&
    (ids.has(path) || (path !== '' && !path.endsWith('/') && existsSync(join(folder, path))))
  )
}

/** Attributes as the browser reads them. */
function decoded(attribute: string): string {
  return attribute
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
}
