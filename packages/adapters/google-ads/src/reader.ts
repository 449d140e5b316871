import {
  codeOf,
  type FailureReading,
  field,
  listOf,
  type OneError,
  parsedBody,
  type ReadContext,
  type Reader,
  type Reading,
  type SuccessReading,
  severalErrors,
} from '@faultline/core/adapter'
import { readGoogleRpc } from '@faultline/core/readers/google-rpc'
import { errorsIn, failureIn } from './failure.ts'

const readStatus = /* @__PURE__ */ readGoogleRpc()

/**
 * Reads a response of Google Ads: the errors in the details of Google's status decide, and without them the status. In
 * partial failure mode the status is beside the results, under 200.
 */
export const readGoogleAds: Reader<unknown> = (body, context) => {
  const json = parsedBody(body)
  const reading = readStatus(json, context)
  if (!reading) return undefined
  return reading.ok ? readResults(reading, context) : readFailure(json, reading, context)
}

function readFailure(json: unknown, outer: FailureReading, context: ReadContext): FailureReading {
  const failure = failureIn(field(listOf(json).at(-1) ?? json, 'error'))
  const errors = errorsIn(failure)
  if (errors.length === 0) return outer
  const { message, retryAfterMs, ...inner } = severalErrors(errors, context)
  return {
    ...outer,
    ...inner,
    code: inner.code ?? outer.code,
    message: message ?? outer.message,
    retryAfterMs: retryAfterMs ?? outer.retryAfterMs,
    requestId: field(failure, 'requestId') ?? outer.requestId,
  }
}

/** What was accepted and what wasn't: an operation that failed has an empty result. */
function readResults(success: SuccessReading<unknown>, context: ReadContext): Reading<unknown> {
  const status = field(success.value, 'partialFailureError')
  const failure = failureIn(status)
  const found = errorsIn(failure)
  const errors = found.length > 0 ? found : unreadIn(status)
  if (errors.length === 0) return success
  if (!isEachEmpty(success.value)) return { ...success, items: errors.map(context.decideItem) }
  return {
    ...severalErrors(errors, context),
    requestId: field(failure, 'requestId'),
    partial: success.value,
  }
}

/** A failure whose errors can't be read is one error, so that nobody takes it for a success. */
function unreadIn(status: unknown): readonly OneError[] {
  const message = field(status, 'message')
  return (codeOf(field(status, 'code')) ?? message) ? [{ ok: false, message }] : []
}

/** Whether nothing was accepted. Without results, which some methods don't have, that isn't known. */
function isEachEmpty(json: unknown): boolean {
  const results = listOf(field(json, 'results') ?? field(json, 'mutateOperationResponses'))
  return results.length > 0 && results.every((each) => Object.keys(Object(each)).length === 0)
}
