import { afterAll, expect, test, vi } from 'vitest'
import { ordeal } from './ordeal.ts'
import { redisAtHand } from './redis.ts'

vi.setConfig({ testTimeout: 120_000 })

const redis = await redisAtHand().catch(({ message }: Error) => {
  process.stderr.write(`\nThe import on a queue is NOT TESTED. ${message}\n\n`)
  return undefined
})
afterAll(() => redis?.stop())

/** Workers are processes of their own, and run on the sources too. */
vi.stubEnv('NODE_OPTIONS', '--conditions=@faultline/source')

// 20,000 events are what `pnpm --filter @faultline/sandbox prove:queue` imports.
const events = 3000
const workers = 3

test.skipIf(!redis)('nothing is lost or doubled while workers are killed, and all keep a pause', async () => {
  const { fates, problems, kills, answers, pauses, lateMs, calls } = await ordeal({
    redisUrl: redis!.url,
    events,
    workers,
    kills: 3,
    seed: 4,
  })
  expect(problems).toEqual([])
  expect(fates.accepted + fates['dead-lettered'] + fates['in doubt']).toBe(events)
  expect(fates.accepted).toBeGreaterThan(events / 2)
  expect(kills).toBe(3)
  expect(pauses.shared).toBeGreaterThan(0)
  // Of each pause, a worker hears at most once for each of the four calls that it had in flight.
  expect(answers.get('rate_limited')).toBeGreaterThan(0)
  expect(answers.get('rate_limited')).toBeLessThanOrEqual(pauses.told * (workers + kills) * 4)
  expect(calls).toBeGreaterThan(events / 100)
  expect(lateMs).toEqual([])
})
