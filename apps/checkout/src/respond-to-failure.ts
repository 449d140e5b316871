import { assertNever } from '@faultline/core'
import { shopFaultOf } from './vendor-fetch.ts'

/** What the shop's own customer gets to see. */
export interface Answer {
  readonly status: 402 | 409 | 500 | 502 | 503
  readonly message: string
  readonly retryAfterSeconds?: number
}

/** One error handler for every vendor: it needs to know who has to act, and whether money may have moved. */
export function answerTo(error: unknown): Answer {
  const fault = shopFaultOf(error)
  if (!fault) return { status: 500, message: 'Something is wrong on our side.' }
  // Vendor, then reason: both are literals, so a misspelt one doesn't compile.
  if (fault.vendor === 'stripe' && fault.reason === 'EXPIRED_CARD')
    return { status: 402, message: 'The card has expired. Try another one.' }
  if (fault.processed === 'maybe' && fault.vendor === 'stripe')
    return {
      status: 409,
      message: 'The payment may have gone through. We’re looking; please don’t pay again.',
    }
  switch (fault.origin) {
    case 'customer':
      return { status: 402, message: 'The bank refused the card. Try another one.' }
    case 'quota':
    case 'vendor':
    case 'network':
      return busyFor(fault.retryAfterMs)
    case 'request':
    case 'account':
      return { status: 502, message: 'Something is wrong on our side.' }
    default:
      return assertNever(fault.origin)
  }
}

function busyFor(ms = 5_000): Answer {
  const seconds = Math.ceil(ms / 1000)
  return { status: 503, message: 'Busy. Try again in a moment.', retryAfterSeconds: seconds }
}
