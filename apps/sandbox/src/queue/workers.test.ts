import { expect, test } from 'vitest'
import { startWorkers } from './workers.ts'

test('workers that fail by themselves are reported, not started again and again', async () => {
  // Without a queue name, a worker cannot start.
  const failed = new Promise<Error>((resolve) => {
    const workers = startWorkers(1, ['redis://127.0.0.1:1', '', ''], (error) => {
      workers.stop()
      resolve(error)
    })
  })
  expect((await failed).message).toMatch(/^A worker ended by itself, with [1-9]/)
}, 30_000)
