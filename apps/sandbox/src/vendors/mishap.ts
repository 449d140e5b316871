import type { ServerResponse } from 'node:http'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { streamOf } from './stream-of.ts'

/**
 * One way in which a call goes wrong. A mishap answers in the vendor's place; only where it calls `act` has the vendor
 * acted on the request, so the same answer can come from a vendor that stored everything or nothing.
 */
export type Mishap = (turn: Turn) => Response | Promise<Response>

/** What a mishap can do with the call it is given. */
export interface Turn {
  /** Has the vendor do its work, and gives its own answer. Called twice, it does the work twice. */
  act(): Promise<Response>
  /** Refuses this call and every other one for so many ms, as the vendor's rate limit does. */
  refuse(forMs: number): Response
  /** The raw answer, for what no `Response` can say. */
  readonly outgoing: ServerResponse
}

/** The vendor, or a gateway before it, fails before anything was done. */
export function before(answer: () => Response): Mishap {
  return answer
}

/** The vendor does what was asked, and something else goes out as the answer. */
export function after(answer: () => Response): Mishap {
  return async ({ act }) => {
    await act()
    return answer()
  }
}

/** The vendor's rate limit is reached: every call is refused for so many ms. */
export function rateLimit(forMs: number): Mishap {
  return ({ refuse }) => refuse(forMs)
}

/** The connection breaks before the request reached the vendor. */
export const cutBefore: Mishap = ({ outgoing }) => {
  outgoing.destroy()
  return RESPONSE_ALREADY_SENT
}

/** The vendor does what was asked; the connection breaks before a byte of the answer. */
export const cutAfter: Mishap = async ({ act, outgoing }) => {
  await act()
  outgoing.destroy()
  return RESPONSE_ALREADY_SENT
}

/** The vendor does what was asked; the connection breaks after so many bytes of its answer's body. */
export function cutWithin(bytes: number): Mishap {
  return async ({ act, outgoing }) => {
    const { status, headers, body } = await act()
    outgoing.writeHead(status, Object.fromEntries(headers))
    for await (const chunk of firstBytes(body, bytes)) {
      // Destroying drops what was not handed to the system yet.
      await new Promise((written) => outgoing.write(chunk, written))
    }
    outgoing.destroy()
    return RESPONSE_ALREADY_SENT
  }
}

/** The vendor's answer begins well; after so many bytes it ends with this text instead. */
export function endWithin(bytes: number, ending: string): Mishap {
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
