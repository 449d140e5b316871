import { jsonOf } from '@faultline/core/adapter'
import type { Evidence } from './evidence.ts'
import { readFault } from './read-fault.ts'
import { readHar } from './read-har.ts'
import { readHttp } from './read-http.ts'
import { readLog } from './read-log.ts'

/** The longest paste that is read, in characters. */
const longestPaste = 2 ** 20

/** Recognizes what was pasted. Pure, and never throws: what is in none of the formats is a bare body. */
export function readPaste(paste: string): Evidence | undefined {
  const text = paste
    .slice(0, longestPaste)
    .replace(/^\ufeff/, '')
    .trim()
  if (text === '') return undefined
  const http = readHttp(text)
  if (http) return { kind: 'response', format: 'curl', response: http }
  const har = readHar(text)
  if (har) return { kind: 'response', format: 'har', response: har }
  const fault = readFault(jsonOf(text))
  if (fault) return { kind: 'fault', format: 'fault', fault }
  return readStatusAndBody(text) ?? readLog(text) ?? bare(text)
}

/** A status line of its own above the body, as vendors' docs write it: `500 INTERNAL_SERVER_ERROR`. */
function readStatusAndBody(text: string): Evidence | undefined {
  const match = /^(?:HTTP |status:? )?([1-9]\d\d)(?: [\w .-]{0,60})?(?:\r?\n([\s\S]*))?$/i.exec(text)
  return match
    ? {
        kind: 'response',
        format: 'body',
        response: { status: Number(match[1]), headers: {}, body: (match[2] ?? '').trim() },
      }
    : undefined
}

function bare(text: string): Evidence {
  return { kind: 'response', format: 'body', response: { status: undefined, headers: {}, body: text } }
}
