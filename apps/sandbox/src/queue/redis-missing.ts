/** There is no Redis to work on; the message says how to get one. */
export class RedisMissing extends Error {
  override readonly name = 'RedisMissing'
}
