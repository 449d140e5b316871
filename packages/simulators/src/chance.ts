/** A number from 0 up to 1 that looks random and depends only on the seed and the turn. */
export function chance(seed: number, turn: number): number {
  let bits = Math.imul(seed, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
}
