import { expect, test } from 'vitest'
import { onLoopback } from './loopback.ts'
import { transportErrors } from './transport-errors.ts'

/** The parts of an error by which failures are distinguished. */
function shapeOf(error: unknown): unknown {
  const { name, message, cause } = error as Error & { cause?: { code?: string; syscall?: string } }
  return {
    name,
    message,
    ...(cause && { code: cause.code }),
    ...(cause?.syscall && { syscall: cause.syscall }),
  }
}

async function rejectionOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  )
}

test('a refused connection is as fetch rejects', async () => {
  const closed = await onLoopback(
    () => {},
    async ({ url }) => url,
  )
  expect(shapeOf(await rejectionOf(fetch(closed)))).toEqual(shapeOf(transportErrors.connectionRefused()))
})

test('a closed connection is as fetch rejects', async () => {
  const error = await onLoopback(
    (socket) => socket.end(),
    ({ url }) => rejectionOf(fetch(url)),
  )
  expect(shapeOf(error)).toEqual(shapeOf(transportErrors.connectionClosed()))
})

test('a reset connection is as fetch rejects', async () => {
  const error = await onLoopback(
    (socket) => socket.resetAndDestroy(),
    ({ url }) => rejectionOf(fetch(url)),
  )
  expect(shapeOf(error)).toEqual(shapeOf(transportErrors.connectionReset()))
})

test('a timeout and an abort are as fetch rejects', async () => {
  const signals = [AbortSignal.timeout(5), AbortSignal.abort()]
  const errors = await onLoopback(
    () => {},
    ({ url }) => Promise.all(signals.map((signal) => rejectionOf(fetch(url, { signal })))),
  )
  expect(errors.map(shapeOf)).toEqual([
    shapeOf(transportErrors.timeout()),
    shapeOf(transportErrors.aborted()),
  ])
})

test.each(Object.entries(transportErrors))('%s is made anew each time', (_name, make) => {
  expect(make()).not.toBe(make())
})
