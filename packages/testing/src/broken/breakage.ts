import { types } from 'node:util'
import {
  type Adapter,
  type Failure,
  type Fault,
  type Outcome,
  type ResponseSnapshot,
  VendorError,
} from '@faultline/core'
import type { Subject } from '../check.ts'
import type { checks } from '../checks.ts'
import type { PlainOptions } from '../decoded.ts'
import { acme, acmeSubject } from './acme.ts'

/** One mistake, and the promise that it breaks. */
export interface Breakage {
  readonly mistake: string
  readonly breaks: keyof typeof checks
  readonly subject: Subject
  /** The cases in which it shows, if running the others would only take time. */
  readonly shows?: RegExp
  /** The same subject without the mistake, which must pass the same cases. */
  readonly sound: Subject
}

/** `classify`, in which most mistakes are made. */
export type Classify = (snapshot: ResponseSnapshot) => Outcome<unknown>
/** The methods of an adapter that a mistake replaces. */
export type Methods = Partial<Adapter<Fault, unknown>>
/** `decode` without its overloads. */
export type Decode = (
  input: Response | PromiseLike<Response>,
  options?: PlainOptions,
) => Promise<Outcome<unknown>>
type Where = readonly [mistake: string, breaks: Breakage['breaks'], shows?: RegExp]

/** A mistake in deciding; the reading is plain and right, so that nothing else can show. */
export function inClassify([mistake, breaks, shows = /^/]: Where, classify: Classify): Breakage {
  return { mistake, breaks, shows, subject: deciding(classify), sound: decidingRightly }
}

/** A mistake in the fault. */
export function inFault(where: Where, change: (fault: Fault, snapshot: ResponseSnapshot) => Fault): Breakage {
  return inClassify(where, (snapshot) => {
    const outcome: Outcome<unknown> = acme.classify(snapshot)
    return outcome.ok ? outcome : { ...outcome, fault: change(outcome.fault, snapshot) }
  })
}

/** A mistake in reading. */
export function inDecode([mistake, breaks, shows = /^/]: Where, decode: Decode): Breakage {
  return {
    mistake,
    breaks,
    shows,
    subject: withMethods({ decode: decode as Methods['decode'] & {} }),
    sound: acmeSubject,
  }
}

/** Another mistake in the adapter. */
export function inMethods([mistake, breaks, shows = /^/]: Where, methods: Methods): Breakage {
  return { mistake, breaks, shows, subject: withMethods(methods), sound: acmeSubject }
}

/** A mistake in what comes with the adapter. */
export function inData([mistake, breaks, shows = /^/]: Where, data: Partial<Subject>): Breakage {
  return { mistake, breaks, shows, subject: { ...acmeSubject, ...data }, sound: acmeSubject }
}

function withMethods(methods: Methods): Subject {
  return { ...acmeSubject, adapter: { ...acme, ...methods } as Adapter<Fault, unknown> }
}

function deciding(classify: Classify): Subject {
  const read = async (input: Response | PromiseLike<Response>): Promise<Outcome<unknown>> => {
    let response: Response
    try {
      response = await input
    } catch (cause) {
      return { ok: false, fault: acme.classifyError(cause), cause } satisfies Failure
    }
    const { status, headers, body } = response
    const bytes = new Uint8Array(await new Response(body).arrayBuffer())
    return classify({ status, headers, body: textOf(bytes) })
  }
  return withMethods({
    classify: ({ body, ...snapshot }) => classify({ ...snapshot, body: textOf(body) }),
    decode: read as Methods['decode'] & {},
    decodeOrThrow: async (input: Response | PromiseLike<Response>) => {
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

const decidingRightly = deciding(acme.classify)
