import { codeOf, createAdapter, defineCatalogue, field, jsonOf, type Reader } from '@faultline/core/adapter'
import { readXml, type XmlOptions } from '@faultline/core/readers/xml'
import type { Subject } from '../check.ts'
import type { ResponseFacts } from '../respond.ts'

const catalogue = defineCatalogue({
  vendor: 'acme-formats',
  title: 'Acme API in other formats',
  docsUrl: 'https://docs.acme.example/formats',
  readOn: '2026-11-20',
  codes: 'lowercase',
  success: { status: 200 },
  failures: {
    OOPS: { status: 500, category: 'internal' },
    NO_SUCH_CARD: { status: 404, category: 'not_found' },
    TEAPOT: { status: 418, statusAlone: 418, category: 'failed_precondition' },
  },
})

/** Sound adapters of formats that aren't `{ ok, code, message }`, to be broken as acme is. */
export const formats = {
  /** XML, with the code in its body. */
  xml: subjectOf(xmlReader({}), respondXml, 'xml'),
  /** Any text, and failures in XML whose code is in a header. */
  any: subjectOf(xmlReader({ codeHeader: 'x-acme-code', success: 'any' }), respondInHeader, 'any'),
  /** A list of errors, which is empty in a success. */
  list: subjectOf(readList, respondList, 'signal'),
  /** GraphQL's: `data`, or a list of errors. */
  data: subjectOf(readData, respondData, 'data'),
} as const

/** An adapter of the same catalogue with another reader. */
export function adapterOf(read: Reader<unknown>): Subject['adapter'] {
  return createAdapter({ catalogue, read })
}

/** A reader of Acme's XML. */
export function xmlReader(options: Partial<XmlOptions>): Reader<string> {
  return readXml({ code: 'Error.Code', message: 'Error.Message', requestId: 'Error.RequestId', ...options })
}

function subjectOf(
  read: Reader<unknown>,
  respond: Subject['respond'],
  success: Subject['success'] & {},
): Subject {
  return { adapter: adapterOf(read), respond, success }
}

function respondXml({ ok, code, message }: ResponseFacts): string {
  if (ok) return '<Cards><Card>7</Card></Cards>'
  return `<Error>${element('Code', code)}${element('Message', message)}<RequestId>a-7</RequestId></Error>`
}

function respondInHeader({ ok, code, message }: ResponseFacts): object {
  if (ok) return { body: 'any text' }
  const body = `<Error>${element('Message', message)}</Error>`
  return { headers: code === undefined ? {} : { 'x-acme-code': `${code}` }, body }
}

function element(name: string, text: string | number | undefined): string {
  return text === undefined ? '' : `<${name}>${text}</${name}>`
}

function respondList({ ok, code }: ResponseFacts): object {
  return { errors: ok || code === undefined ? [] : [code], cards: {} }
}

function readList(...[body, context]: Parameters<Reader<unknown>>): ReturnType<Reader<unknown>> {
  const json = jsonOf(body)
  const errors = field(json, 'errors')
  if (!Array.isArray(errors)) return undefined
  if (errors.length > 0) return readCode(errors[0])
  return context.status === 200 ? { ok: true, value: json } : { ok: false, malformed: true }
}

function respondData({ ok, code }: ResponseFacts): object {
  return ok ? { data: { cards: [] } } : { errors: code === undefined ? [] : [code] }
}

function readData(body: unknown): ReturnType<Reader<unknown>> {
  const json = jsonOf(body)
  const data = field(json, 'data')
  const errors = field(json, 'errors')
  if (Array.isArray(errors)) return readCode(errors[0])
  return typeof data === 'object' && data !== null ? { ok: true, value: data } : undefined
}

function readCode(sent: unknown): ReturnType<Reader<unknown>> {
  const code = codeOf(sent)
  return code === undefined ? { ok: false, malformed: true } : { ok: false, code }
}
