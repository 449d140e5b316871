import { expect, test } from 'vitest'
import { startCrew } from './crew.ts'

test('workers that fail by themselves are reported, and not started again and again', async () => {
  // Without a Redis url a worker cannot begin.
  const failed = new Promise<Error>((resolve) => {
    const crew = startCrew(1, ['redis://127.0.0.1:1', '', ''], (error) => {
      crew.stop()
      resolve(error)
    })
  })
  expect((await failed).message).toMatch(/^A worker ended by itself, with [1-9]/)
}, 30_000)
