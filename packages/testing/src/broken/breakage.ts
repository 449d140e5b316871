import { types } from 'node:util'
import { type Adapter, type Fault, type Outcome, type ResponseSnapshot, VendorError } from '@faultline/core'
import type { Subject } from '../check.ts'
import type { checks } from '../checks.ts'
import { acme, acmeSubject } from './acme.ts'

/** One mistake, and the promise that it breaks. */
export interface Breakage {
  readonly mistake: string
  readonly breaks: keyof typeof checks
  readonly subject: Subject
  /** The cases in which it shows, where running the others would only take time. */
  readonly shows?: RegExp
  /** The same subject without the mistake, which must pass the same cases. */
  readonly sound: Subject
}

export type Classify = (snapshot: ResponseSnapshot) => Outcome<unknown>
export type Decode = Adapter<Fault, unknown>['decode']
type Where = readonly [mistake: string, breaks: Breakage['breaks'], shows?: RegExp]

/** A mistake in deciding; the reading is plain and right, so that nothing else can show. */
export function inClassify([mistake, breaks, shows = /^/]: Where, classify: Classify): Breakage {
  return { mistake, breaks, shows, subject: deciding(classify), sound: deciding(acme.classify) }
}

/** A mistake in the fault. */
export function inFault(where: Where, change: (fault: Fault, snapshot: ResponseSnapshot) => Fault): Breakage {
  return inClassify(where, (snapshot) => {
    const outcome = acme.classify(snapshot)
    return outcome.ok ? outcome : { ok: false, fault: change(outcome.fault, snapshot) }
  })
}

/** A mistake in reading. */
export function inDecode([mistake, breaks, shows = /^/]: Where, decode: Decode): Breakage {
  return { mistake, breaks, shows, subject: withMethods({ decode }), sound: acmeSubject }
}

/** Another mistake in the adapter. */
export function inMethods(
  [mistake, breaks, shows = /^/]: Where,
  methods: Partial<Adapter<Fault, unknown>>,
): Breakage {
  return { mistake, breaks, shows, subject: withMethods(methods), sound: acmeSubject }
}

/** A mistake in what comes with the adapter. */
export function inData([mistake, breaks]: Where, data: Partial<Subject>): Breakage {
  return { mistake, breaks, subject: { ...acmeSubject, ...data }, sound: acmeSubject }
}

function withMethods(methods: Partial<Adapter<Fault, unknown>>): Subject {
  return { ...acmeSubject, adapter: { ...acme, ...methods } }
}

function deciding(classify: Classify): Subject {
  const read = async (input: Response | PromiseLike<Response>): Promise<Outcome<unknown>> => {
    const response = await Promise.resolve(input).catch(() => undefined)
    if (!response) return acme.decode<unknown>(input)
    const { status, headers, body } = response
    const bytes = new Uint8Array(await new Response(body).arrayBuffer())
    return classify({ status, headers, body: textOf(bytes) })
  }
  return withMethods({
    classify: ({ body, ...snapshot }) => classify({ ...snapshot, body: textOf(body) }),
    decode: read as Decode,
    decodeOrThrow: async (input) => {
      const outcome = await read(input)
      if (outcome.ok) return outcome.value as never
      throw new VendorError(outcome.fault)
    },
  })
}

/** Unlike `response.text()`, it leaves the byte order mark to whoever decides. */
function textOf(body: unknown): unknown {
  return ArrayBuffer.isView(body) || types.isAnyArrayBuffer(body)
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(body as Uint8Array)
    : body
}
