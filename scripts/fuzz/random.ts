/** Choices that a seed and a number decide, so that a case can be made again without those before it. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  /** One of a list that isn't empty. */
  pick<T>(list: readonly T[]): T
  /** True once in so many times. */
  oneIn(times: number): boolean
}

/** Makes the choices of one case. */
export function randomOf(seed: number, index: number): Random {
  let state = mixed(mixed(seed) ^ index)
  const below = (limit: number) => {
    state = (state + golden) | 0
    return Math.floor((mixed(state) / 2 ** 32) * limit)
  }
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    oneIn: (times) => below(times) === 0,
  }
}

/** 2³² divided by the golden ratio: multiples of it are spread evenly. */
const golden = 0x9e3779b9

/** The mixing of MurmurHash3: every bit of the number changes half of the bits. */
function mixed(number: number): number {
  let hash = number | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
