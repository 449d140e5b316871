import type { Evidence } from './evidence.ts'
import { readFault } from './read-fault.ts'
import { readHar } from './read-har.ts'
import { readLogObject } from './read-log.ts'

/** What an object may be that isn't a body: an archive, a fault, or a line of a log. */
export function readObject(value: object | undefined): Evidence | undefined {
  if (!value) return undefined
  const har = readHar(value)
  if (har) return { kind: 'response', format: 'har', ...har }
  const fault = readFault(value)
  return fault ? { kind: 'fault', format: 'fault', fault } : readLogObject(value)
}
