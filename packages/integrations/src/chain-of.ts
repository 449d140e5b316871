import { field } from '@faultline/core'

/** An error and its causes, from the outside in; at most eight, because causes may go in a circle. */
export function chainOf(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let link = error; link !== undefined && chain.length < 8; link = field(link, 'cause')) chain.push(link)
  return chain
}
