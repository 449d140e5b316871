import { types } from 'node:util'
import type { SuccessSignal } from './check.ts'
import { isXml } from './xml-leaves.ts'

/** Which bodies of others a vendor may take for its success, by what makes a response its success. */
export const looksLikeSuccess: { readonly [S in SuccessSignal]: (body: unknown) => boolean } = {
  signal: () => false,
  json: (body) => typeof body !== 'string' || isBlank(body) || jsonOf(body) !== undefined,
  text: (body) => (typeof body === 'string' ? !noRows.test(body) : isBytes(body)),
  data: (body) => isObject(dataOf(typeof body === 'string' ? jsonOf(body) : body)),
  xml: (body) => (typeof body === 'string' ? isBlank(body) || isXml(body) : isNothing(body)),
  any: (body) => typeof body === 'string' || isBytes(body) || isNothing(body),
}

/** A body that is a success for a vendor without a flag or code, and nothing but that. */
export const plainSuccesses: { readonly [S in Exclude<SuccessSignal, 'signal'>]: string } = {
  json: '{"faultline":7}',
  text: 'faultline,7\n',
  data: '{"data":{"faultline":7}}',
  xml: '<Faultline>7</Faultline>',
  any: '<html>faultline</html>',
}

/** Nothing, or how a page or a JSON object begins; not a row of which the first cell begins with `<` or `{`. */
const noRows = /^\ufeff?[\t-\r ]*(?:$|<(?:[!?/a-z]|$)|\{\s*(?:["}]|$))/i

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function isBytes(body: unknown): boolean {
  return ArrayBuffer.isView(body) || types.isArrayBuffer(body)
}

function isNothing(body: unknown): boolean {
  return body === undefined || body === null || (types.isArrayBuffer(body) && body.byteLength === 0)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** `undefined` if a getter or a proxy refuses. */
function dataOf(body: unknown): unknown {
  try {
    return (Object(body) as { data?: unknown }).data
  } catch {
    return undefined
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
