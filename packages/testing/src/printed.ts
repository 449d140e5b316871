import { inspect } from 'node:util'
import { type Fault, VendorError } from '@faultline/core'

/** Everything that a logger, a console, an error tracker or a queue could show of a fault and of its error. */
export function printed(fault: Fault, thrown: unknown = new VendorError(fault)): string {
  const error = thrown as VendorError
  const loudly = { depth: Infinity, showHidden: true, maxStringLength: Infinity, maxArrayLength: Infinity }
  return [
    JSON.stringify(fault),
    inspect(fault, loudly),
    String(error),
    error.message,
    error.stack,
    JSON.stringify(error),
    JSON.stringify({ ...error }),
    JSON.stringify(Object.getOwnPropertyDescriptors(error)),
    inspect(error, loudly),
    inspect(structuredClone(error), loudly),
  ].join('\n')
}
