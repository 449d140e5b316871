import type { Adapter, Fault } from '@faultline/core'
import { failuresOf } from '@faultline/core/adapter'
import { plainResponseOf, type Respond } from '@faultline/testing'

/** A response to decide, as a row of `faultline_responses`. */
export interface HardResponse {
  readonly vendor: string
  readonly status: number
  readonly headers: string | null
  readonly body: string | null
}

/**
 * Responses on which a decision in SQL may go astray: every documented failure under its own status and under others,
 * and bodies that are nearly in a vendor's format.
 */
export function hardResponses(adapter: Adapter<Fault, unknown, unknown>, respond: Respond): HardResponse[] {
  const { vendor, catalogue } = adapter
  const documented = failuresOf(catalogue).flatMap(({ reason }, index) => {
    const { status, body } = plainResponseOf(adapter, reason, { respond })
    // Every failure under its own status; a sample of them under each of the others, and spelt otherwise.
    const others = index % Math.ceil(Object.keys(catalogue.failures).length / 8) === 0 ? statuses : []
    return [
      { status, body },
      ...others.map((other) => ({ status: other, body })),
      ...(others.length > 0 ? oddSpellings(body).map((odd) => ({ status, body: odd })) : []),
    ]
  })
  const nearly = [...new Set([...bodies, ...bodiesWith(respond, vendor)])]
  const all = [
    ...documented,
    ...nearly.flatMap((body, index) => statusesFor(index).map((status) => ({ status, body }))),
  ]
  return all.map((each) => ({ vendor, headers: null, ...each }))
}

const statuses = [200, 204, 400, 401, 404, 409, 418, 429, 500, 503, 599]

/** A success, and one of the others in turn. */
const statusesFor = (index: number) => [200, statuses[index % statuses.length] ?? 400]

/** The same body as vendors write it when they change something that means nothing. */
const oddSpellings = (body: string): string[] => [
  ` \n${body}\n`,
  body.toUpperCase(),
  body.replaceAll(/(\d+)/g, '$1.0'),
  body.replaceAll(/(\d+)/g, '"$1"'),
  `[${body}]`,
  body.slice(0, -1),
]

const texts = [
  null,
  '',
  ' \n\u00a0',
  '<html>502</html>',
  'null',
  'true',
  '7',
  '"text"',
  '[]',
  '{}',
  '{',
  'a,b\n1,2\n',
  'a,b\n{',
]
const values = [
  null,
  true,
  false,
  0,
  7,
  -1,
  200,
  20000,
  1e21,
  1.5,
  '',
  '0',
  '200',
  'ok',
  'OK',
  'fail',
  'constructor',
  [],
  {},
]
const names = ['ok', 'status', 'code', 'error', 'message', 'error_code', 'type', 'result', 'id', 'errorCode']

const bodies: readonly (string | null)[] = [
  ...texts,
  ...names.flatMap((name) => values.map((value) => JSON.stringify({ [name]: value }))),
  ...values.map((code) => JSON.stringify({ error: { code, message: 'No.', type: 'x' } })),
  ...values.map((code) => JSON.stringify({ status: { code, error_code: code, text: 'No' } })),
  ...values.map((code) => JSON.stringify({ status: code === true, code, message: 'No' })),
  '{"result":"fail","message":"no_such_code"}',
  '{"rows":[],"status":"OK"}',
  '{"ok":true,"errors":[{"code":"x"}]}',
]

/** What the vendor writes for codes, messages and families that nobody has documented. */
function bodiesWith(respond: Respond, vendor: string): string[] {
  const facts = [
    { ok: true, status: 200 },
    { ok: false, status: 400, code: 'no_such_code', message: 'No.' },
    {
      ok: false,
      status: 400,
      code: 99_999,
      message: 'No.',
      subcode: 'no_such_subcode',
      family: 'no_such_family',
    },
  ]
  return facts.flatMap((each) => {
    const written = respond({ ...each, reason: vendor })
    return typeof written === 'string' ? written : (JSON.stringify(written) ?? [])
  })
}
