import {
  field,
  isSuccessStatus,
  parsedBody,
  type ReadContext,
  type Reading,
  readFields,
} from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({
  code: 'error.reason',
  family: 'error.code',
  message: 'error.description',
})

/**
 * Reads `{ error: { code, description, source, step, reason, metadata } }`. The reason says what is wrong; `NA` stands
 * for none. An entity is a success even if it tells of an error, as a failed payout does.
 */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = parsedBody(body)
  if (isSuccessStatus(context.status) && field(json, 'entity') !== undefined) return { ok: true, value: json }
  const reading = readError(json, context)
  if (!reading || reading.ok) return reading
  const error = field(json, 'error')
  const metadata = field(error, 'metadata')
  return {
    ...reading,
    code: said(reading.code),
    family: said(reading.family),
    details: {
      field: said(field(error, 'field')),
      source: said(field(error, 'source')),
      step: said(field(error, 'step')),
      payment_id: field(metadata, 'payment_id'),
      order_id: field(metadata, 'order_id'),
    },
  }
}

function said<T>(value: T): T | undefined {
  return value === 'NA' || value === 'null' ? undefined : value
}
