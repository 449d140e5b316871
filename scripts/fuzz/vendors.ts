import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Adapter, Fault } from '@faultline/core'
import type { PlainResponse, Respond, SuccessSignal } from '@faultline/testing/contract'
import { leavesOf, withLeaf, withoutNode } from '../../packages/testing/src/leaves.ts'
import { failureSamples, successSample } from '../../packages/testing/src/samples.ts'
import { plainSuccesses } from '../../packages/testing/src/success-signals.ts'
import { root } from '../run/root.mjs'
import { adapterPlaces } from '../workspace/packages.ts'

/** An adapter and the responses that cases are made from. */
export interface Vendor {
  readonly adapter: Adapter<Fault, unknown>
  /** A response for each documented code, and the reason that it has. */
  readonly failures: readonly { readonly reason: string; readonly response: PlainResponse }[]
  readonly success: PlainResponse
  /** What makes a response a success. That it's the declared one is what the contract checks. */
  readonly signal: SuccessSignal
  /** The values without which the success isn't one, if the signal is in the body. */
  readonly signs: readonly Sign[]
  /** Whether Server-Sent Events are a success too. */
  readonly isStreaming: boolean
}

/** A value in a success's body that has to be there. */
interface Sign {
  readonly path: readonly (string | number)[]
  readonly value: unknown
  /** Whether any other value would do. */
  readonly isAny: boolean
}

/** Loads every adapter of this workspace. */
export async function loadVendors(): Promise<Vendor[]> {
  return Promise.all(
    adapterPlaces().map(async ({ place, sources, exportName }) => {
      const load = (file: string) => import(pathToFileURL(join(root, place, sources, file)).href)
      const [adapters, { respond }] = await Promise.all([load('adapter.ts'), load('respond.ts')])
      return vendorOf(adapters[exportName], respond)
    }),
  )
}

/** Prepares one adapter. */
export function vendorOf(adapter: Adapter<Fault, unknown>, respond: Respond): Vendor {
  const subject = { adapter, respond }
  const success = successSample(subject).response
  const isSuccess = (body: string) => adapter.classify({ ...success, body }).ok
  const signal = signals.find((each) => isSuccess(plainSuccesses[each])) ?? 'signal'
  return {
    adapter,
    failures: failureSamples(subject).map(({ failure, response }) => ({ reason: failure.reason, response })),
    success,
    signal,
    isStreaming: isSuccess(eventStream),
    signs: signal === 'signal' ? signsIn(success.body, isSuccess) : [],
  }
}

function signsIn(body: string, isSuccess: (body: string) => boolean): Sign[] {
  return leavesOf(body)
    .filter(({ path }) => !isSuccess(withoutNode(body, path)))
    .map(({ path, value }) => ({ path, value, isAny: isSuccess(withLeaf(body, path, '"faultline"')) }))
}

/** Whoever takes the success of an earlier one takes those of the later ones too. */
const signals = ['any', 'text', 'xml', 'json', 'data'] as const

const eventStream = 'data: {}\n\n'
