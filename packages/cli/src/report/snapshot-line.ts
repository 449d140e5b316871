import { isStatus, momentOf, type Recorded, type RecordedRequest, type Unusable } from './record.ts'

/** A line as JSON has it, unchecked. */
type Line = { readonly [Name in string]?: unknown }

/**
 * Reads one line of NDJSON: a snapshot (`status`, `headers`, `body`, `receivedAt`), with the `url` that was called or
 * the `vendor`, and what is known of the request (`method`, `idempotent`). Gives the reason if it isn't one.
 */
export function readSnapshotLine(text: string): Recorded | Unusable {
  let line: Line | null
  try {
    line = JSON.parse(text)
  } catch {
    return 'not_json'
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return 'not_an_object'
  const { status, vendor, url } = line
  if (!isStatus(status)) return 'no_status'
  return {
    vendor: typeof vendor === 'string' ? vendor : undefined,
    url: typeof url === 'string' ? url : undefined,
    status,
    headers: line['headers'],
    body: line['body'],
    at: momentOf(line['receivedAt'] ?? line['time'] ?? line['timestamp']),
    request: requestOf(line),
  }
}

function requestOf({ method, idempotent }: Line): RecordedRequest | undefined {
  if (method === undefined && idempotent === undefined) return undefined
  return {
    method: typeof method === 'string' ? method : undefined,
    headers: undefined,
    body: undefined,
    idempotent: typeof idempotent === 'boolean' ? idempotent : undefined,
  }
}
