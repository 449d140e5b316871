import { isEventStream } from '@faultline/core/adapter'
import { beginsArchive } from './begins-archive.ts'
import type { Evidence } from './evidence.ts'
import { keepEnds } from './keep-ends.ts'
import { objectIn } from './object-in.ts'
import { readHar } from './read-har.ts'
import { readHttp } from './read-http.ts'
import { isWholeLiteral, readLiteral } from './read-literal.ts'
import { readLogLine } from './read-log.ts'
import { readObject } from './read-object.ts'
import { readRecords } from './read-records.ts'
import { readTransport } from './read-transport.ts'
import { unescaped } from './unescaped.ts'

/**
 * Recognizes what was pasted: `undefined` if it's nothing. Pure, and never throws: what is in none of the formats is a
 * bare body. Of more than a mebibyte it reads the beginning and the end, and says so in `cut`.
 *
 * @example
 * ```ts
 * import { readPaste } from '@faultline/decoder'
 *
 * readPaste('HTTP/2 429\nretry-after: 5\n\n{}')
 * // => { kind: 'response', format: 'curl', response: { status: 429, headers: { 'retry-after': '5' }, body: '{}' } }
 * readPaste('TOO_MANY_EVENTS') // => { kind: 'name', format: 'name', text: 'TOO_MANY_EVENTS' }
 * ```
 */
export function readPaste(paste: string): Evidence | undefined {
  const { text, cut } = keepEnds(paste)
  const archive = cut && readArchive(paste)
  if (archive) return archive
  const found = readText(text.replace(/^\ufeff/, '').trim())
  return found && cut ? { ...found, cut } : found
}

/** A long archive is read whole, because half of one isn't JSON. Of its last response the ends are enough. */
function readArchive(paste: string): Evidence | undefined {
  if (!beginsArchive(paste)) return undefined
  const har = readHar(objectIn(paste) ?? {})
  if (!har) return undefined
  const { response, ...others } = har
  const { text, ...cut } = keepEnds(response.body)
  return { kind: 'response', format: 'har', response: { ...response, body: text }, ...others, ...cut }
}

function readText(text: string): Evidence | undefined {
  if (text === '') return undefined
  const http = readHttp(text)
  if (http) return { kind: 'response', format: 'curl', ...http }
  const plain = unescaped(text)
  if (isEventStream(plain) && secondField.test(plain)) return bare(plain, 'body')
  const json = objectIn(plain)
  const literal = json ? undefined : readLiteral(plain)
  return (
    (json ? undefined : readRecords(plain)) ??
    readObject(json ?? literal) ??
    (json && readError(plain, json)) ??
    (json && bare(plain, 'body')) ??
    readStatusAndBody(plain) ??
    readLogLine(plain) ??
    readError(plain, literal) ??
    (literal && printed(plain, literal)) ??
    readName(plain) ??
    bare(plain, 'body')
  )
}

/** One line may be what a program printed: `data: { … }`. */
const secondField = /\n(?:event|data|id|retry)?:/

function printed(text: string, literal: object): Evidence {
  const evidence = bare(JSON.stringify(literal), 'literal')
  return isWholeLiteral(text) ? evidence : { ...evidence, isPart: true }
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

/** A vendor's body may quote an error of its own: only one with a stack or a system call was thrown here. */
function readError(text: string, value: object | undefined): Evidence | undefined {
  const isBody = value !== undefined && /^[{[]/.test(text) && !/["']?(?:stack|syscall)["']?:/.test(text)
  const error = isBody || text.startsWith('<') ? undefined : readTransport(text)
  return error && { kind: 'error', format: 'error', error }
}

/** A line of words may be a code, a reason or a message; a table, a page or cut JSON isn't. */
function readName(text: string): Evidence | undefined {
  const isName = text.length <= longestName && !/^[<{[]|\n/.test(text)
  return isName ? { kind: 'name', format: 'name', text } : undefined
}

const longestName = 300

function bare(text: string, format: 'body' | 'literal'): Evidence {
  return { kind: 'response', format, response: { status: undefined, headers: {}, body: text } }
}
