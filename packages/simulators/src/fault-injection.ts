import type { ServerResponse } from 'node:http'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { streamOf } from './stream-of.ts'

/**
 * One way in which a call goes wrong: a function that responds in the vendor's place. The vendor acts on the request
 * only if the injection calls `act`, so the same response can come from a vendor that stored everything or nothing.
 */
export type FaultInjection = (call: InterceptedCall) => Response | Promise<Response>

/** What an injection can do with a call. */
export interface InterceptedCall {
  /** Lets the vendor do its work and gives its own response. Called twice, it does the work twice. */
  act(): Promise<Response>
  /** Refuses this call and all others for `forMs` ms, as the vendor's rate limit does. */
  refuse(forMs: number): Response
  /** The raw response, for what a `Response` can't express. */
  readonly outgoing: ServerResponse
}

/** The vendor, or a gateway in front of it, fails before doing anything. */
export function before(respond: () => Response): FaultInjection {
  return respond
}

/** The vendor does what was asked, but something else is sent as the response. */
export function after(respond: () => Response): FaultInjection {
  return async ({ act }) => {
    await act()
    return respond()
  }
}

/** The vendor's rate limit is reached: every call is refused for `forMs` ms. */
export function rateLimit(forMs: number): FaultInjection {
  return ({ refuse }) => refuse(forMs)
}

/** The connection breaks before the request reaches the vendor. */
export const cutBefore: FaultInjection = ({ outgoing }) => {
  outgoing.destroy()
  return RESPONSE_ALREADY_SENT
}

/** The vendor does what was asked; the connection breaks before the first byte of the response. */
export const cutAfter: FaultInjection = async ({ act, outgoing }) => {
  await act()
  outgoing.destroy()
  return RESPONSE_ALREADY_SENT
}

/** The vendor does what was asked; the connection breaks after `bytes` bytes of the response body. */
export function cutWithin(bytes: number): FaultInjection {
  return async ({ act, outgoing }) => {
    const { status, headers, body } = await act()
    outgoing.writeHead(status, Object.fromEntries(headers))
    for await (const chunk of firstBytes(body, bytes)) {
      // Destroying drops whatever wasn't passed to the system yet.
      await new Promise((written) => outgoing.write(chunk, written))
    }
    outgoing.destroy()
    return RESPONSE_ALREADY_SENT
  }
}

/** The vendor's response starts well; after `bytes` bytes it ends with this text instead. */
export function endWithin(bytes: number, ending: string): FaultInjection {
  return async ({ act }) => {
    const { status, headers, body } = await act()
    return new Response(streamOf(firstBytes(body, bytes, ending)), { status, headers })
  }
}

async function* firstBytes(body: Response['body'], bytes: number, ending = ''): AsyncGenerator<Uint8Array> {
  let left = bytes
  for await (const chunk of body ?? []) {
    yield chunk.subarray(0, left)
    left -= chunk.length
    if (left <= 0) break
  }
  if (ending) yield new TextEncoder().encode(ending)
}
