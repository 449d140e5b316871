import { type PlainResponse, plainResponseOf } from '@faultline/testing'
import type { Failure } from '../failure.ts'
import type { Vendor } from '../vendor.ts'

/** The response with which the vendor reports a failure. */
export async function exampleOf({
  vendor,
  entry,
}: Pick<Failure, 'entry'> & { readonly vendor: Vendor }): Promise<PlainResponse> {
  return plainResponseOf(vendor.adapter, entry.reason, { respond: await vendor.entry.respond() })
}

/** A response as `curl -i` prints it; JSON is indented, so that it can be read. */
export function exampleText({ status, headers, body }: PlainResponse): string {
  const fields = Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status}`, ...fields, '', readable(body)].join('\n').trimEnd()
}

function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
