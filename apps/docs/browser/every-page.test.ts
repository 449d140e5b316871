import { beforeAll, describe, expect, it } from 'vitest'
import { home } from './home.ts'
import { kindOf, pageFiles } from './site-files.ts'
import { type Visit, visitAll } from './visit.ts'

/** Of each kind of page the lightest and the heaviest, and one page of every vendor. */
function sample(): string[] {
  const chosen = new Set<string>()
  const kinds = Map.groupBy(
    [...pageFiles()].map(({ path, bytes }) => ({ path, bytes })),
    ({ path }) => kindOf(path),
  )
  kinds.delete('404.html')
  for (const [kind, pages] of kinds) {
    const sorted = pages.sort((one, other) => one.bytes - other.bytes)
    for (const page of [sorted[0], sorted.at(-1)]) if (page) chosen.add(page.path)
    if (kind !== 'catalogue 3') continue
    for (const ofVendor of Map.groupBy(sorted, ({ path }) => path.split('/')[1]).values())
      chosen.add(ofVendor[0]?.path ?? '')
  }
  return [...chosen]
}

let pages: Visit[]
beforeAll(async () => {
  pages = await visitAll(sample())
}, 240_000)

describe('every page of the site', () => {
  it('is there: a sample has every kind of page in both languages', () => {
    const paths = pages.map(({ url }) => url.slice(home.length))
    for (const part of [
      'catalogue/',
      'ko/catalogue/',
      'categories/',
      'api/',
      'ko/guide/integrations/bullmq/',
      '',
    ])
      expect(paths.some((path) => path.startsWith(part))).toBe(true)
    expect(pages.filter(({ status }) => status !== 200)).toEqual([])
  })

  it('asks nobody else for anything', () => {
    expect(pages.flatMap(({ foreign }) => foreign)).toEqual([])
  })

  it('says nothing in the console', () => {
    expect(pages.flatMap(({ url, complaints }) => complaints.map((text) => `${text} on ${url}`))).toEqual([])
  })

  it('weighs less than 200 KB over the wire', () => {
    const heaviest = pages.reduce((one, other) => (other.bytes > one.bytes ? other : one))
    console.log(
      `The heaviest of ${pages.length} pages: ${heaviest.bytes} bytes, ${heaviest.url.slice(home.length)}`,
    )
    expect(heaviest.bytes).toBeGreaterThan(1000)
    expect(heaviest.bytes).toBeLessThan(200_000)
  })

  it('has title, description, canonical address, picture, language and one main heading', () => {
    for (const { url, head } of pages) {
      const path = url.slice(home.length)
      expect.soft(head.title, path).toMatch(/\S/)
      expect.soft(head.description, path).toMatch(/\S/)
      expect.soft(new URL(head.canonical).pathname, path).toBe(new URL(url).pathname)
      expect.soft(head.image, path).toMatch(/\/under\/a\/base\/social-card\.png$/)
      expect.soft(head.lang, path).toBe(path.startsWith('ko/') ? 'ko' : 'en')
      expect.soft(head.headings, path).toBe(1)
    }
  })
})
