import { type Fault, faultOf } from '@faultline/core'

/**
 * Returns the fault that an error handler reports to the caller, however it is wrapped; `undefined` if there is none, or
 * if the error says itself what the caller is to see: Hono's HTTPException, and what `http-errors` marks with `expose`.
 * Never throws.
 */
export function faultToReport(error: unknown): Fault | undefined {
  const fault = faultOf(error)
  return fault && !isForTheCaller(error) ? fault : undefined
}

function isForTheCaller(error: unknown): boolean {
  try {
    const { expose, getResponse } = Object(error)
    return expose === true || typeof getResponse === 'function'
  } catch {
    return false // a getter that throws
  }
}
