import type { ConsoleMessage, Page, Request } from 'playwright-core'
import { home } from './home.ts'
import { open } from './open.ts'

/** What a visit to one page showed. */
export interface Visit {
  readonly url: string
  readonly status: number
  /** Bytes of everything that came over the wire. */
  readonly bytes: number
  /** Addresses outside the site that were asked for. */
  readonly foreign: readonly string[]
  /** What the console and uncaught errors said. */
  readonly complaints: readonly string[]
  readonly head: Head
}

interface Head {
  readonly title: string
  readonly description: string
  readonly canonical: string
  readonly image: string
  readonly lang: string
  readonly headings: number
}

/** Visits pages of the site, by their addresses under its home. */
export async function visitAll(paths: readonly string[], parallel = 3): Promise<Visit[]> {
  const queue = [...paths]
  const visits: Visit[] = []
  async function work(): Promise<void> {
    const page = await open('')
    const weigh = await scale(page)
    for (let path = queue.shift(); path !== undefined; path = queue.shift())
      visits.push(await visit(page, weigh, home + path))
    await page.context().close()
  }
  await Promise.all(Array.from({ length: parallel }, work))
  return visits
}

async function visit(page: Page, weigh: () => number, url: string): Promise<Visit> {
  const complaints: string[] = []
  const foreign: string[] = []
  const hear = (message: ConsoleMessage) => message.type() === 'error' && complaints.push(message.text())
  const suffer = (error: Error) => complaints.push(error.message)
  const watch = (request: Request) => request.url().startsWith(home) || foreign.push(request.url())
  page.on('console', hear).on('pageerror', suffer).on('request', watch)
  const response = await page.goto(url)
  const seen = await page.evaluate(look)
  page.off('console', hear).off('pageerror', suffer).off('request', watch)
  return { ...seen, url, status: response?.status() ?? 0, bytes: weigh(), foreign, complaints }
}

/** Counts what really comes over the wire, compressed, since the last call. */
async function scale(page: Page): Promise<() => number> {
  let bytes = 0
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  return () => {
    const sum = bytes
    bytes = 0
    return sum
  }
}

/** Runs in the page. */
function look(): Pick<Visit, 'head'> {
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? ''
  return {
    head: {
      title: document.title,
      description: content('meta[name=description]'),
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
      image: content('meta[property="og:image"]'),
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
    },
  }
}
