import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { VendorApi } from './apis/vendor-api.ts'
import { chance } from './chance.ts'
import type { FaultInjection } from './fault-injection.ts'
import type { FaultRates, Pause, Vendor, VendorBehaviour } from './vendor.ts'

/** Serves a vendor's API on a free port: records every call, enforces rate limits and injects faults. */
export async function startVendor(api: VendorApi, behaviour: VendorBehaviour): Promise<Vendor> {
  const { seed, faultRates = [], latencyMs = 0 } = behaviour
  const calls: { at: number; route: string; acted: boolean }[] = []
  const pauses: Pause[] = []
  const scripted: FaultInjection[] = []

  async function respond(request: Request, outgoing: ServerResponse): Promise<Response> {
    const call = { at: Date.now(), route: `${request.method} ${new URL(request.url).pathname}`, acted: false }
    calls.push(call)
    outgoing.setHeader('x-request-id', `sandbox-${calls.length}`)
    const pause = pauses.at(-1)
    if (pause && call.at < pause.until) return api.refuse(pause.until)
    const act = async () => {
      if (latencyMs > 0) await setTimeout(latencyMs / 2)
      call.acted = true
      const response = await api.routes.fetch(request.clone())
      if (latencyMs > 0) await setTimeout(latencyMs / 2)
      return response
    }
    const refuse = (forMs: number) => {
      pauses.push({ from: call.at, until: call.at + forMs })
      return api.refuse(call.at + forMs)
    }
    const inject = scripted.shift() ?? pick(faultRates, chance(seed, calls.length))
    return inject ? inject({ act, refuse, outgoing }) : act()
  }

  return {
    ...(await listen(respond)),
    calls,
    pauses,
    script: (...injections) => scripted.push(...injections),
  }
}

async function listen(
  respond: (request: Request, outgoing: ServerResponse) => Promise<Response>,
): Promise<Pick<Vendor, 'url' | 'stop'>> {
  const server = createServer((incoming, outgoing) => {
    // The Date header counts whole seconds, and waiting times are measured against it: pauses here are shorter.
    outgoing.sendDate = false
    const handle = getRequestListener((request) => respond(request, outgoing), {
      overrideGlobalObjects: false,
    })
    return handle(incoming, outgoing)
  })
  // Node's default closes idle connections. On a busy machine that can hit one on which a client has just sent a
  // request: the call is lost before it is counted, a fault that no seed decided.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, stop }
}

function pick(faultRates: FaultRates, roll: number): FaultInjection | undefined {
  let left = roll
  for (const [share, injection] of faultRates) {
    if (left < share) return injection
    left -= share
  }
  return undefined
}
