import { type Respond, responseOf } from '@faultline/testing'
import type { Documented } from './documented-by.ts'

/** A response in a vendor's format, as plain data. */
export interface Wire {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  /** Text as sent. */
  readonly body: string
}

/** What each adapter's tests write its vendor's responses with. */
const responds: { readonly [file: string]: Respond } = import.meta.glob(
  ['../../../../packages/adapters/*/src/respond.ts', '../../../../packages/adapters/*/src/*/respond.ts'],
  { eager: true, import: 'respond' },
)

/** The response with which the vendor reports this failure; `undefined` if its package can't write one. */
export async function wireOf({ vendor, entry }: Documented): Promise<Wire | undefined> {
  const respond = responds[`../../../../packages/adapters/${vendor.sources}/respond.ts`]
  if (!respond) return undefined
  const response = responseOf(vendor.adapter, entry.reason, { respond })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  }
}

/** What is written for a text without a type of its own: it isn't the vendor's. */
const plainText = /^text\/plain(;charset=utf-8)?$/i

/** The response as `curl -i` prints it; JSON and XML are indented, so that they can be read. */
export function wireText({ status, headers, body }: Wire): string {
  const fields = Object.entries(headers)
    .filter(([name, value]) => name !== 'content-type' || !plainText.test(value))
    .map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status}`, ...fields, '', readable(body)].join('\n')
}

function readable(body: string): string {
  if (body.startsWith('<')) return indented(body)
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

/** XML with a line for each element that has elements of its own. */
function indented(xml: string): string {
  let depth = 0
  return xml
    .replaceAll('><', '>\n<')
    .split('\n')
    .map((line) => {
      if (line.startsWith('</')) depth -= 1
      const shown = '  '.repeat(Math.max(0, depth)) + line
      if (/^<\w[^>]*[^/>]?>$/.test(line)) depth += 1
      return shown
    })
    .join('\n')
}
