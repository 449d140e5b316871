import {
  codeOf,
  field,
  findEvent,
  flagOf,
  isEventStream,
  isForeignText,
  isSuccessStatus,
  jsonOf,
  type ReadContext,
  type Reading,
  readStream,
  waitingTimeMs,
} from '@faultline/core/adapter'

/** Reads an error response, one event of a stream, or a whole stream of events. */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const success = isSuccessStatus(context.status)
  const isStream = isEventStream(body)
  const json = isStream ? findEvent(body, '"error"', isError) : jsonOf(body)
  if (success && isStream && json === undefined)
    return readStream(body, isCut, flagOf(context.header('x-should-retry')))
  if (success && !isError(json)) return isForeignText(body, json) ? undefined : { ok: true, value: json }
  const error = field(json, 'error')
  const code = codeOf(field(error, 'type'))
  const message = field(error, 'message')
  if (code === undefined)
    return typeof message === 'string' ? { ok: false, message, malformed: true } : undefined
  const subcode = codeOf(field(field(error, 'details'), 'error_code'))
  return {
    ok: false,
    code,
    subcode,
    message,
    requestId: field(json, 'request_id'),
    retryAfterMs: code === 'rate_limit_error' && subcode === undefined ? waitMs(context) : undefined,
    retryable: flagOf(context.header('x-should-retry')),
    ...(success && { phase: 'stream', processed: 'maybe', partial: isStream ? body : undefined }),
  }
}

function isError(json: unknown): boolean {
  return field(json, 'type') === 'error'
}

/** Whether a message began that didn't end: every one ends with `message_stop`, or an error. */
function isCut(stream: string): boolean {
  const has = (type: string) =>
    findEvent(stream, type, (event) => field(event, 'type') === type) !== undefined
  return has('message_start') && !has('message_stop')
}

/** When the last of the limits is reset of which nothing remains; each has a time in RFC 3339. */
function waitMs({ header }: ReadContext): number | undefined {
  if (header('retry-after') || header('retry-after-ms')) return undefined
  const resets = limits
    .filter((limit) => header(`anthropic-ratelimit-${limit}-remaining`) === '0')
    .map((limit) => header(`anthropic-ratelimit-${limit}-reset`))
    .filter((time) => rfc3339.test(time))
  const latest = Math.max(...resets.map((time) => Date.parse(time)))
  return waitingTimeMs({ 'x-ratelimit-reset': `${latest}`, date: header('date') })
}

const limits = ['requests', 'tokens', 'input-tokens', 'output-tokens']
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/
