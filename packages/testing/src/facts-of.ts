import type { Catalogue } from '@faultline/core'
import type { DocumentedFailure } from '@faultline/core/adapter'
import type { ResponseFacts } from './respond.ts'

/** The facts of a documented failure, as its vendor would send it with this code. */
export function factsOf(failure: DocumentedFailure, code = failure.codes[0]): ResponseFacts {
  const { reason, subcode, label } = failure
  return { ok: false, status: statusOf(failure), code, subcode, message: messageOf(failure), label, reason }
}

/** The facts of the vendor's success. */
export function factsOfSuccess({ success }: Catalogue): ResponseFacts {
  return { ok: true, ...success }
}

/** The status of a failure; 400 if its vendor documents none. */
export function statusOf({ status, statusAlone }: DocumentedFailure): number {
  return status ?? statusAlone ?? 400
}

/** The message that identifies a failure. */
function messageOf({ message, messagePrefix }: DocumentedFailure): string | undefined {
  return message ?? (messagePrefix === undefined ? undefined : `${messagePrefix} 7`)
}
