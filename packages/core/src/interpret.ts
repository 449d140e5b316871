import { failureBeside } from './classify-error.ts'
import type { Exchange } from './exchange.ts'
import { isSuccessStatus } from './http-status.ts'
import type { Judge } from './judge.ts'
import type { Failure, Outcome } from './outcome.ts'
import { ownFields } from './own-fields.ts'
import type { ReadContext, Reader, Reading } from './reader.ts'
import { isUnread, unusableBody } from './unusable-body.ts'

/** Decides what a whole body means, as text, bytes or already parsed. Never throws. */
export type Interpret = (exchange: Exchange, body: unknown, phase?: 'stream') => Outcome<unknown>

/** Makes the deciding half of an adapter. */
export function createInterpret(read: Reader<unknown>, judge: Judge): Interpret {
  return (exchange, sent, phase) => {
    const body = textOf(sent)
    const isReadable = body !== unreadable
    const reading = isReadable ? readSafely(read, body, contextOf(exchange, judge)) : undefined
    const success = reading?.ok && isSuccessStatus(exchange.status)
    if (success && !reading.items?.length) return { ok: true, value: reading.value }

    const failure: { -readonly [K in keyof Failure]: Failure[K] } = {
      ok: false,
      fault: judge.fault(exchange, {
        reading,
        empty: isEmpty(body),
        phase,
        failure: isReadable ? undefined : failureBeside(exchange, unusableBody(notRead)),
      }),
    }
    if (!isReadable) failure.cause = new TypeError(notRead)
    const partial = success ? reading.value : reading && !reading.ok ? reading.partial : undefined
    if (partial !== undefined) failure.partial = partial
    if (typeof body === 'string' && body !== '' && isForeign(reading) && !failure.fault.documented)
      failure.excerpt = excerptOf(body)
    return failure
  }
}

const notRead = 'The body was not read: await it'

function contextOf(exchange: Exchange, judge: Judge): ReadContext {
  return {
    status: exchange.status,
    header: exchange.header,
    documents: judge.documents,
    decideItem: (item) => judge.itemFault(item, exchange),
  }
}

function readSafely(read: Reader<unknown>, body: unknown, context: ReadContext) {
  try {
    const reading = read(body, context)
    return reading && ownFields(reading)
  } catch {
    return undefined // a body whose getters throw can't be used
  }
}

/** Stands for a body that can't be read, or that the caller forgot to read: it's neither empty nor in any format. */
export const unreadable = /* @__PURE__ */ Symbol('unreadable')

/** Returns bytes as text; anything else that was read is handed back as it is. */
function textOf(body: unknown): unknown {
  if (typeof body === 'string') return body
  try {
    if (isUnread(body)) return unreadable
    const isBytes = body instanceof ArrayBuffer || ArrayBuffer.isView(body)
    return isBytes ? new TextDecoder().decode(body) : body
  } catch {
    return unreadable // a getter or a proxy whose traps throw
  }
}

/** Whether there is no body, or nothing but white space. */
function isEmpty(body: unknown): boolean {
  const text = body ?? ''
  return typeof text === 'string' && text.trim() === ''
}

/** Whether a body isn't, or may not be, in the vendor's format. */
function isForeign(reading: Reading<unknown> | undefined): boolean {
  return reading === undefined || (!reading.ok && reading.malformed === true)
}

const longestExcerpt = 500

/** The beginning of a text, which isn't cut in the middle of a character. */
function excerptOf(text: string): string {
  const end = /[\ud800-\udbff]/.test(text.charAt(longestExcerpt - 1)) ? longestExcerpt - 1 : longestExcerpt
  return text.slice(0, end)
}
