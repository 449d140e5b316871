/**
 * Reads a duration as vendors write it in bodies and headers (`20ms`, `1.5s`, `6m0s`, `1h2m3s`, `1d`, protobuf's
 * `3.500s`) and gives it in whole ms. The parts may come in any order, as in Go. A number without a unit is
 * `undefined`, because its unit isn't known, and so is anything else. Linear; never throws.
 *
 * @see https://protobuf.dev/reference/protobuf/google.protobuf/#duration
 *
 * @example
 * ```ts
 * import { durationMs } from '@faultline/core/adapter'
 *
 * durationMs('6m0s') // => 360000
 * durationMs('3.500s') // => 3500
 * durationMs('30') // => undefined
 * ```
 */
export function durationMs(text: unknown): number | undefined {
  if (typeof text !== 'string' || text.length > longestDuration) return undefined
  let ms = 0
  let end = 0
  for (const [part, amount, unit = ''] of text.matchAll(amountAndUnit)) {
    ms += Number(amount) * (unitsMs[unit] ?? 0)
    end += part.length
  }
  return end > 0 && end === text.length ? Math.round(ms) : undefined
}

/** In characters. */
const longestDuration = 64
const amountAndUnit = /(\d+(?:\.\d+)?)(d|h|ms?|s)/gy
const unitsMs: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 }
