import { codeOf, field, parsedBody, type ReadContext, type Reading } from '@faultline/core/adapter'
import { readGoogleRpc } from '@faultline/core/readers/google-rpc'

/**
 * Reads an error of Google's format. Authentication writes its code into the message (`EMAIL_EXISTS`, or
 * `WEAK_PASSWORD : …`), Cloud Messaging into a detail; topics have one for each token.
 */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = parsedBody(body)
  const reading = readRpc(json, context)
  if (reading?.ok) return { ...reading, items: failedResults(reading.value, context) }
  const error = field(json, 'error')
  const [, inMessage, text] = codeInMessage.exec(`${field(error, 'message')}`) ?? []
  const code = inMessage ?? (context.documents(reading?.subcode) ? reading?.subcode : reading?.code)
  if (!reading || code === undefined) return reading
  const status = field(error, 'status')
  return {
    ...reading,
    malformed: false,
    code,
    subcode: code === reading.subcode ? undefined : reading.subcode,
    family: typeof status === 'string' && status !== code ? status : undefined,
    message: inMessage ? text : reading.message,
  }
}

const readRpc = /* @__PURE__ */ readGoogleRpc({
  subcodes: { 'google.firebase.fcm.v1.FcmError': 'errorCode' },
})

const codeInMessage = /^([A-Z][A-Z\d_]{2,60})(?: ?: ?(.*))?$/s

/** The results of a batch that have an error; there a token that has run out of topics is `RESOURCE_EXHAUSTED`. */
function failedResults(value: unknown, context: ReadContext) {
  const results = field(value, 'results')
  if (!Array.isArray(results)) return []
  return results.flatMap((result, at) => {
    const code = codeOf(field(result, 'error'))
    if (code === undefined) return []
    const retryable = code === 'RESOURCE_EXHAUSTED' ? false : undefined
    return context.decideItem({ at, code, retryable })
  })
}
