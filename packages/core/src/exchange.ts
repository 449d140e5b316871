import { type HeaderReader, headerReader } from './headers.ts'
import { ownFields } from './own-fields.ts'

/** What is known of a response beside its body, in a form that nothing can throw from. */
export interface Exchange {
  /** HTTP status; 0 if there was no response, or its status isn't a number. */
  readonly status: number
  readonly header: HeaderReader
  /** When the response arrived, epoch ms. */
  readonly receivedAt: number | undefined
  /** Whether it came after a redirect: then what it says isn't about the request that was sent first. */
  readonly redirected: boolean
}

/** The reader of a response without headers, which isn't asked for a dozen names in vain. */
export const noHeaders: HeaderReader = () => ''

/** The exchange in which no response arrived. */
const noResponse: Exchange = { status: 0, header: noHeaders, receivedAt: undefined, redirected: false }

type Fields = Partial<Record<string, unknown>>

/** Reads the exchange from a Response, a snapshot or whatever is in its place. Never throws. */
export function exchangeOf(response: unknown): Exchange {
  try {
    const { statusCode, status = statusCode, headers, receivedAt, redirected } = ownFields(response as Fields) // Node's name, and got's
    return {
      status: Number.isFinite(status) ? (status as number) + 0 : 0, // JSON keeps neither NaN nor -0
      header: headers ? headerReader(headers) : noHeaders,
      receivedAt: typeof receivedAt === 'number' ? receivedAt : undefined,
      redirected: redirected === true,
    }
  } catch {
    return noResponse
  }
}
