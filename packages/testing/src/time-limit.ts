import assert from 'node:assert/strict'

/** Far more than any response takes, even on a busy machine, and far less than what grows with the square of its size. */
const longestMs = 4000

/** Runs a decision; throws if it throws or takes too long. */
export function quickly<T>(decide: () => T): T {
  const start = performance.now()
  const result = decide()
  const ms = performance.now() - start
  assert.ok(ms < longestMs, `It took ${Math.round(ms)} ms`)
  return result
}

/** Waits for what must come; rejects if it doesn't come in time. */
export function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new assert.AssertionError({ message: 'It never ended' })), longestMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
