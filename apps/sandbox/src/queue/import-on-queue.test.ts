import { afterAll, expect, test, vi } from 'vitest'
import { redisAtHand } from './redis.ts'
import { stressRun } from './stress-run.ts'

vi.setConfig({ testTimeout: 120_000 })

const redis = await redisAtHand().catch(({ message }: Error) => {
  process.stderr.write(`\nThe import on a queue is NOT TESTED. ${message}\n\n`)
  return undefined
})
afterAll(() => redis?.stop())

/** Workers are separate processes, and must run on the sources too. */
vi.stubEnv('NODE_OPTIONS', '--conditions=@faultline/source')

// 20,000 events are what `pnpm --filter @faultline/sandbox prove:queue` imports.
const events = 3000
const workers = 3

test.skipIf(!redis)(
  'nothing is lost or stored twice while workers are killed, and all respect a pause',
  async () => {
    const { results, problems, kills, responses, pauses, lateMs, calls } = await stressRun({
      redisUrl: redis!.url,
      events,
      workers,
      kills: 3,
      seed: 4,
    })
    expect(problems).toEqual([])
    expect(results.accepted + results['dead-lettered'] + results['in doubt']).toBe(events)
    expect(results.accepted).toBeGreaterThan(events / 2)
    expect(kills).toBe(3)
    expect(pauses.shared).toBeGreaterThan(0)
    // A pause can refuse each of the four calls that a worker had in flight, and no more.
    expect(responses.get('rate_limited')).toBeGreaterThan(0)
    expect(responses.get('rate_limited')).toBeLessThanOrEqual(pauses.announced * (workers + kills) * 4)
    expect(calls).toBeGreaterThan(events / 100)
    expect(lateMs).toEqual([])
  },
)
