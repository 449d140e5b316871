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

/** The response as `curl -i` prints it; JSON is indented, so that it can be read. */
export function wireText({ status, headers, body }: Wire): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status}`, ...fields, '', readable(body)].join('\n')
}

function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
