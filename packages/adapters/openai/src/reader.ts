import {
  codeOf,
  durationMs,
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
} from '@faultline/core/adapter'

/** Reads an error response, one event of a stream, a whole stream of events, or a Responses object. */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const isStream = isEventStream(body)
  const json = isStream ? findEvent(body, 'error', isFailed) : jsonOf(body)
  const success = isSuccessStatus(context.status)
  if (success && isStream && json === undefined)
    return readStream(body, isCut, flagOf(context.header('x-should-retry')))
  if (success && !isFailed(json)) return isForeignText(body, json) ? undefined : { ok: true, value: json }
  const error = errorOf(json)
  const isBare = isObject(json) && error === json
  const code = codeOf(field(error, 'code'))
  const type = codeOf(field(error, 'type'))
  const family = typeof type === 'string' && !isBare ? type : undefined
  const message = field(error, 'message')
  if (code === undefined && family === undefined && !isBare)
    return typeof message === 'string' ? { ok: false, message, malformed: true } : undefined
  const isEvent = success && (isStream || typeof field(json, 'type') === 'string')
  return {
    ok: false,
    code: code ?? (context.documents(family) ? family : undefined),
    family,
    message,
    details: error,
    retryAfterMs: waitMs(code, family, context),
    retryable: flagOf(context.header('x-should-retry')),
    processed: isEvent || field(json, 'object') === 'response' ? 'maybe' : undefined, // it was at work
    phase: isEvent ? 'stream' : undefined,
    partial: isStream ? body : undefined,
  }
}

/** Whether a stream breaks off before the end that is documented: of chunks `[DONE]`, of a response an event. */
function isCut(stream: string): boolean {
  const has = (type: string) => findEvent(stream, type, (event) => field(event, 'type') === type)
  if (findEvent(stream, '"choices"', (event) => field(event, 'choices') !== undefined))
    return !done.test(stream)
  return Boolean(has('response.created') && !has('response.completed') && !has('response.incomplete'))
}

const done = /(?:^|\n)data: ?\[DONE\]\r?(?:\n|$)/

/** Whether JSON under a success status, such as an event, reports a failure. */
function isFailed(json: unknown): boolean {
  const type = field(json, 'type')
  if (type === 'error' || type === 'response.failed') return true
  const object = field(json, 'object')
  return object === 'response'
    ? field(json, 'status') === 'failed'
    : object === undefined && isObject(field(json, 'error'))
}

/** The error, which an event of the Responses API is itself. */
function errorOf(json: unknown): unknown {
  const holder = field(json, 'type') === 'response.failed' ? field(json, 'response') : json
  return field(json, 'type') === 'error' && !isObject(field(json, 'error')) ? json : field(holder, 'error')
}

/** When the limit is reset that was hit: the error's type names it, or nothing remains of it. */
function waitMs(code: unknown, type: unknown, { header }: ReadContext): number | undefined {
  const isLimit = code === 'rate_limit_exceeded' || type === 'requests' || type === 'tokens'
  if (!isLimit || header('retry-after') || header('retry-after-ms')) return undefined
  const waits = ['requests', 'tokens']
    .filter((limit) => type === limit || header(`x-ratelimit-remaining-${limit}`) === '0')
    .map((limit) => durationMs(header(`x-ratelimit-reset-${limit}`)))
    .filter((ms) => ms !== undefined)
  return waits.length > 0 ? Math.max(...waits) : undefined
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null
