import type { Outcome, ResponseSnapshot } from '@faultline/core'
import { jsonOf, type Reader } from '@faultline/core/adapter'
import type { Subject } from '../check.ts'
import { adapterOf, formats, xmlReader } from './acme-formats.ts'
import type { Breakage } from './breakage.ts'

const { xml, any, list, data } = formats

/** Mistakes in formats that acme doesn't have. */
export const formatBreakages: readonly Breakage[] = [
  inFormat(['any text passes for XML', 'a success needs its signal'], xml, {
    adapter: adapterOf(xmlReader({ success: 'any' })),
  }),
  inFormat(['XML isn’t the only success, as declared', 'a success needs its signal'], any, {
    success: 'text',
  }),
  inFormat(['any JSON passes for data', 'a success needs its signal'], data, {
    adapter: adapterOf(readJson),
  }),
  inFormat(['data isn’t needed', 'a success needs its signal', /without its signal/], data, {
    adapter: adapterOf(readJson),
  }),
  inFormat(['an empty list isn’t needed', 'a success needs its signal', /without its signal/], list, {
    adapter: adapterOf(readJson),
  }),
  inFormat(['a success that is declared isn’t one', 'a success needs its signal', /as declared/], xml, {
    success: 'any',
  }),
  inFormat(['the code in a header isn’t read', 'every entry decodes to itself'], any, {
    adapter: adapterOf(xmlReader({ success: 'any' })),
  }),
  inFormat(['the code in a header is forgotten', 'the code decides before the status'], any, {
    adapter: adapterOf(xmlReader({ success: 'any' })),
  }),
  inFormat(['the code in a header is dropped', 'unknown codes are kept as sent'], any, {
    adapter: adapterOf(xmlReader({ success: 'any' })),
  }),
  inFormat(['digits of XML are changed', 'unknown codes are kept as sent', /99999999/], xml, {
    adapter: deciding(xml, ({ body, ...snapshot }) => ({
      ...snapshot,
      body: `${body}`.replace('99999999', '7'),
    })),
  }),
  inFormat(['an element is passed on as written', 'any field may have any value', /Message .*u001b/], xml, {
    adapter: withRawMessage(),
  }),
  inFormat(['an element is passed on as written', 'nothing leaks', /Message/], xml, {
    adapter: withRawMessage(),
  }),
]

function inFormat(
  [mistake, breaks, shows = /^/]: readonly [string, Breakage['breaks'], RegExp?],
  sound: Subject,
  changes: Partial<Subject>,
): Breakage {
  return { mistake, breaks, shows, sound, subject: { ...sound, ...changes } }
}

function readJson(body: unknown): ReturnType<Reader<unknown>> {
  return { ok: true, value: jsonOf(body) }
}

function deciding(
  { adapter }: Subject,
  change: (snapshot: ResponseSnapshot) => ResponseSnapshot,
): Subject['adapter'] {
  return { ...adapter, classify: (snapshot) => adapter.classify(change(snapshot)) }
}

/** The same mistake in a snapshot and in a Response. */
function withRawMessage(): Subject['adapter'] {
  const { adapter } = xml
  const rawly = (outcome: Outcome<unknown>, body: unknown): Outcome<unknown> => {
    const [, message] = /<Message>([^<]+)</.exec(`${body}`) ?? []
    if (outcome.ok || message === undefined) return outcome
    const text = message.replace(/&#(\d+);/g, (_, digits) => String.fromCharCode(digits))
    return { ...outcome, fault: { ...outcome.fault, message: text } }
  }
  return {
    ...adapter,
    classify: (snapshot) => rawly(adapter.classify(snapshot), snapshot.body),
    decode: (async (response: Response) => {
      const { status, headers } = response
      const body = await response.text()
      return rawly(adapter.classify({ status, headers, body }), body)
    }) as typeof adapter.decode,
  }
}
