import { beforeAll, describe, expect, it } from 'vitest'
import { crawl, type Visit } from './crawl.ts'
import { home } from './open.ts'

const origin = new URL(home).origin
let visits: Visit[]
let pages: Visit[]
beforeAll(async () => {
  visits = await crawl()
  pages = visits.filter(({ url }) => url.endsWith('/'))
}, 240_000)

describe('every page of the site', () => {
  it('is found from the home page, in both languages', () => {
    const paths = pages.map(({ url }) => url.slice(home.length))
    expect(paths).toContain('catalogue/dfinery-import/too-many-events/')
    expect(paths).toContain('ko/categories/timeout/')
    expect(paths).toContain('api/faultline/core/')
    expect(paths).toContain('api/faultline/core/adapter/')
    expect(paths).toContain('api/faultline/core/readers/graphql/')
    expect(paths).toContain('api/faultline/core/explain/ko/')
    expect(paths).toContain('ko/guide/integrations/bullmq/')
  })

  it('has no dead link', () => {
    expect(
      visits.filter(({ status }) => status !== 200).map(({ url, status }) => `${status} ${url}`),
    ).toEqual([])
  })

  it('has no link to a place that isn’t on the page', () => {
    const ids = new Map(pages.map(({ url, ids }) => [url, new Set(ids)]))
    const lost = pages.flatMap(({ url, links }) =>
      links
        .filter((link) => link.startsWith(origin) && link.includes('#') && !link.includes('#paste='))
        .filter((link) => {
          const [page = '', id = ''] = link.split('#')
          return id !== '' && !ids.get(page)?.has(decodeURIComponent(id))
        })
        .map((link) => `${link} on ${url}`),
    )
    expect(lost).toEqual([])
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
