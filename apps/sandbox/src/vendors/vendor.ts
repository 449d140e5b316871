import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { chance } from './chance.ts'
import type { Mishap } from './mishap.ts'
import type { VendorApi } from './vendor-api.ts'

/** One call that reached a simulated vendor. */
export interface Call {
  /** When it arrived, epoch ms. */
  readonly at: number
  /** `POST /api/v1/events`, without the query. */
  readonly route: string
  /** Whether the vendor acted on it, whatever came back. */
  readonly acted: boolean
}

/** A time in which the vendor refuses every call, as it told the callers, both epoch ms. */
export interface Pause {
  readonly from: number
  readonly until: number
}

/** What goes wrong, as shares of all calls: `[[0.05, rateLimit(200)], [0.01, cutAfter]]`. */
export type Chances = readonly (readonly [share: number, mishap: Mishap])[]

/** One simulated vendor, listening on loopback. */
export interface Vendor {
  /** `http://127.0.0.1:40123` */
  readonly url: string
  /** Every call, in the order of arrival. */
  readonly calls: readonly Call[]
  /** Every pause it told of. */
  readonly pauses: readonly Pause[]
  /** The next calls go wrong in these ways, one each; after them the scenario decides again. */
  script(...mishaps: readonly Mishap[]): void
  /** Breaks what is open and stops listening. */
  stop(): Promise<void>
}

/** How one vendor behaves. */
export interface Conduct {
  /** Decides which calls go wrong. */
  readonly seed: number
  readonly chances?: Chances | undefined
  /** How long it takes over an answer, in ms: half of it before it acts, half after. Default 0. */
  readonly latencyMs?: number | undefined
}

/** Puts a vendor's API behind a door where calls are noted, refused and spoilt, and listens on a free port. */
export async function startVendor(api: VendorApi, conduct: Conduct): Promise<Vendor> {
  const { seed, chances = [], latencyMs = 0 } = conduct
  const calls: Call[] = []
  const pauses: Pause[] = []
  const scripted: Mishap[] = []

  async function answer(request: Request, outgoing: ServerResponse): Promise<Response> {
    const call = { at: Date.now(), route: `${request.method} ${new URL(request.url).pathname}`, acted: false }
    calls.push(call)
    outgoing.setHeader('x-request-id', `sandbox-${calls.length}`)
    const pause = pauses.at(-1)
    if (pause && call.at < pause.until) return api.refuse(pause.until)
    const act = async () => {
      if (latencyMs > 0) await setTimeout(latencyMs / 2)
      call.acted = true
      const own = await api.routes.fetch(request.clone())
      if (latencyMs > 0) await setTimeout(latencyMs / 2)
      return own
    }
    const refuse = (forMs: number) => {
      pauses.push({ from: call.at, until: call.at + forMs })
      return api.refuse(call.at + forMs)
    }
    const mishap = scripted.shift() ?? pick(chances, chance(seed, calls.length))
    return mishap ? mishap({ act, refuse, outgoing }) : act()
  }

  const server = createServer((incoming, outgoing) => {
    // The Date header counts whole seconds, and waiting times are measured against it: pauses here are shorter.
    outgoing.sendDate = false
    const listen = getRequestListener((request) => answer(request, outgoing), {
      overrideGlobalObjects: false,
    })
    return listen(incoming, outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    pauses,
    script: (...mishaps) => scripted.push(...mishaps),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pick(chances: Chances, roll: number): Mishap | undefined {
  let left = roll
  for (const [share, mishap] of chances) {
    if (left < share) return mishap
    left -= share
  }
  return undefined
}
