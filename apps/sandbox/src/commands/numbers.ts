import { InvalidArgumentError } from 'commander'

/** Reads a whole number from 0. */
export function whole(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a whole number.')
}

/** Reads a whole number from 1. */
export function positive(value: string): number {
  const number = whole(value)
  if (number > 0) return number
  throw new InvalidArgumentError('It must be above 0.')
}

const units = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 }

/** Reads a size with its unit, `64MiB`, as bytes. */
export function size(value: string): number {
  const [, count, unit] = /^(\d{1,12})(B|KiB|MiB|GiB)$/.exec(value) ?? []
  if (unit !== undefined) return Number(count) * units[unit as keyof typeof units]
  throw new InvalidArgumentError('It must be a number with its unit: 64MiB.')
}
