import type { Fault } from '@faultline/core'
import { type Breakage, inFault } from './breakage.ts'
import { header, jsonOrNothing } from './snapshot-parts.ts'

/** Mistakes in what is put into the fault. */
export const faultBreakages: readonly Breakage[] = [
  inFault(['an override of the entry is lost', 'every entry decodes to itself'], (fault) => ({
    ...fault,
    processed: 'maybe',
  })),
  inFault(
    ['what isn’t explained is always the vendor’s', 'every entry decodes to itself', /^WHO/],
    (fault) => ({
      ...fault,
      origin: fault.category === 'unknown' ? 'vendor' : fault.origin,
    }),
  ),
  inFault(['the status is kept as it came', 'every status can be decided on'], (fault, { status }) => ({
    ...fault,
    status,
  })),
  inFault(['what isn’t known is undefined', 'every status can be decided on'], (fault) => ({
    ...fault,
    code: fault.code,
  })),
  inFault(
    ['the code is passed on as it came', 'any field may have any value', /u001b/],
    (fault, { body }) => {
      const { code } = Object(jsonOrNothing(body)) as { code?: unknown }
      return typeof code === 'string' && !fault.documented ? { ...fault, code } : fault
    },
  ),
  inFault(
    ['the message is passed on as it came', 'any field may have any value', /u001b/],
    (fault, { body }) => {
      const { message } = Object(jsonOrNothing(body)) as { message?: unknown }
      return typeof message === 'string' && message ? { ...fault, message } : fault
    },
  ),
  inFault(
    ['Retry-After is read by parseFloat', 'waiting times are read in every form'],
    (fault, snapshot) => {
      const seconds = Number.parseFloat(header(snapshot, 'retry-after'))
      return Number.isNaN(seconds) ? fault : { ...fault, retryAfterMs: seconds * 1000 }
    },
  ),
  inFault(['header names are read as sent', 'waiting times are read in every form'], (fault, { headers }) => {
    const { retryAfterMs, ...rest } = fault
    return Object.hasOwn(Object(headers), 'RETRY-AFTER')
      ? rest
      : { ...rest, ...(retryAfterMs !== undefined && { retryAfterMs }) }
  }),
  inFault(
    ['the label is printed for a message that nobody sent', 'the message is the vendor’s'],
    (fault) => ({
      ...fault,
      message: fault.message === 'card_declined' ? 'The card was declined' : fault.message,
    }),
  ),
  inFault(['an unknown code is dropped', 'unknown codes are kept as sent'], ({ code, ...fault }) =>
    fault.documented ? { ...fault, ...(code !== undefined && { code }) } : fault,
  ),
  inFault(
    ['an unknown family is dropped', 'unknown codes are kept as sent', /family/],
    ({ family, ...fault }) => fault,
  ),
  inFault(['the family doesn’t count', 'families categorize unlisted codes'], (fault) =>
    fault.decidedBy === 'family' ? { ...fault, category: 'unknown' } : fault,
  ),
  inFault(
    ['a limit’s reset is read beside a 503', 'waiting times are read in every form', /503/],
    (fault, snapshot) => {
      const reset = Number(header(snapshot, 'x-ratelimit-reset') || Number.NaN)
      return reset > 0 && reset < 100 ? { ...fault, retryAfterMs: reset * 1000 } : fault
    },
  ),
  inFault(['the body is the message', 'nothing leaks'], (fault, { body }) => ({
    ...fault,
    message: String(body).replace(/\s+/g, ' ').slice(0, 500) || 'none',
  })),
  inFault(['the headers are kept', 'nothing leaks'], (fault, { headers }) => {
    const withHeaders: Fault & { headers: unknown } = { ...fault, headers: { ...headers } }
    return withHeaders
  }),
]
