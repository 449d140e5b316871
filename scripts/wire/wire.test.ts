// What a server can do to a client over real connections, with every adapter: `pnpm test:wire`.
import { type Adapter, type Fault, retryDecision } from '@faultline/core'
import { expect, it, test, vi } from 'vitest'
import { assertSound } from '../../packages/testing/src/assert-sound.ts'
import { decoded } from '../../packages/testing/src/decoded.ts'
import { loadVendors } from '../fuzz/vendors.ts'
import { withRawServer } from './raw-server.ts'
import { type Wire, wires } from './wires.ts'

const adapters = (await loadVendors()).map(({ adapter }) => adapter)
const calls = 2000

test.each(wires)(
  '$title is a fault, and no connection stays open',
  async (wire) => {
    await withRawServer(wire.write, async ({ url, open }) => {
      // A stream is handed on, whatever its length: its reader decides when it's too long.
      const bounded = adapters.filter(({ streaming }) => !streaming || wire.maxBodyBytes === undefined)
      for (const adapter of bounded) await assertFails(adapter, url, wire)
      await vi.waitFor(() => expect(open.size).toBe(0), 30_000)
    })
  },
  300_000,
)

it(`${calls} calls that fail leave no connection open`, async () => {
  // Those that flood would take minutes.
  const quick = wires.filter(({ title }) => !/endless|bomb|1 MB|4,000/.test(title))
  const byPath = (requestLine: string) => quick[Number(requestLine.split(/[ /]/)[2])]
  await withRawServer(
    (socket, requestLine) => byPath(requestLine)?.write(socket),
    async ({ url, open }) => {
      const numbers = Array.from({ length: calls }, (_, call) => call).values()
      const worker = async () => {
        for (const call of numbers) {
          const at = call % quick.length
          await assertFails(adapters[call % adapters.length]!, `${url}${at}`, quick[at]!)
        }
      }
      await Promise.all(Array.from({ length: 50 }, worker))
      await vi.waitFor(() => expect(open.size).toBe(0), 30_000)
    },
  )
}, 300_000)

async function assertFails(adapter: Adapter<Fault, unknown>, url: string, wire: Wire): Promise<void> {
  const signal = wire.timeoutMs === undefined ? undefined : AbortSignal.timeout(wire.timeoutMs)
  const { maxBodyBytes } = wire
  const outcome = await decoded({ adapter }, fetch(url, { ...(signal && { signal }) }), {
    signal,
    maxBodyBytes,
  })
  assertSound(outcome, { adapter })
  if (outcome.ok) throw new Error(`${wire.title} is a success for ${adapter.vendor}`)
  expect(wire.categories, `${wire.title} for ${adapter.vendor}`).toContain(outcome.fault.category)
  expect(retryDecision(outcome.fault, { attempt: 1 }).retry).toBe(false)
}
