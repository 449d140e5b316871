// What a user's compiler sees: literal types, narrowing, an exhaustive switch.

import { codeString } from '@faultline/code-string'
import { assertNever, type Category, isVendorError, type RetryDecision, retryDecision } from '@faultline/core'
import { dfineryExport } from '@faultline/dfinery-export'
import { type DfineryImportFault, dfineryImport } from '@faultline/dfinery-import'
import { explain } from '@faultline/dfinery-import/explain'
import { statusObject } from '@faultline/status-object'

export async function send(request: Promise<Response>): Promise<RetryDecision | string> {
  const outcome = await dfineryImport.decode(request)
  if (outcome.ok) return 'sent'
  const { fault } = outcome
  switch (fault.reason) {
    case 'TOO_MANY_EVENTS':
    case 'TOO_MANY_USER_PROFILES':
      return 'split'
    case 'TOO_MANY_REQUEST':
    case 'INTERNAL_SERVER_ERROR':
      return retryDecision(fault, { attempt: 1 })
    case 'BAD_REQUEST':
    case 'VALIDATION_FAILURE':
    case 'INVALID_SERVICE_ID':
    case 'INVALID_TOKEN':
      return explain(fault.reason, 'ko').remedy
    case undefined:
      return fault.message
    default:
      return assertNever(fault)
  }
}

export const isTooMany = (fault: DfineryImportFault): boolean =>
  fault.documented ? fault.code === 40402 : fault.status === 413

// @ts-expect-error: there is no such reason
export const isTypo = (fault: DfineryImportFault): boolean => fault.reason === 'TOO_MANY_EVENT'

export async function exportTo(
  write: (chunk: Uint8Array) => void,
  response: Promise<Response>,
): Promise<Category | undefined> {
  try {
    const csv: ReadableStream<Uint8Array> = await dfineryExport.decodeOrThrow(response)
    const reader = csv.getReader()
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) write(chunk.value)
    return undefined
  } catch (error) {
    if (dfineryExport.isError(error)) return error.fault.category
    return isVendorError(error) ? error.fault.category : undefined
  }
}

// Also where the compiler takes Headers for not iterable: in a project whose `lib` has no DOM.Iterable.
export const isSuccess = ({ status, headers }: Response, body: string): boolean =>
  dfineryImport.classify({ status, headers, body }).ok

export const vendors: string[] = [codeString.vendor, statusObject.vendor]
