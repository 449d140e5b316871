import type { Adapter, Fault, Outcome } from '@faultline/core'
import { categoryOfStatus, isFault } from '@faultline/core'
import { checkCatalogue, failuresOf, isSuccessStatus } from '@faultline/core/adapter'
import { factsOf, factsOfSuccess } from './facts-of.ts'
import type { PlainResponse } from './plain-response.ts'
import { plainResponse, type Respond } from './respond.ts'
import { junkBodies, junkStatuses, junkThrowables, show } from './tables/junk.ts'

/** What makes the check of an adapter more thorough. */
export interface CheckOptions {
  /** Writes the vendor's responses: then every entry of the catalogue must decode to itself. */
  readonly respond?: Respond | undefined
}

/**
 * Checks an adapter against the promises that cost nothing to try, in any test runner: some milliseconds, no server and
 * no Node. Returns a sentence for each broken one; an empty list means that nothing is wrong. Never throws or rejects. The
 * whole contract is `describeContract` of `@faultline/testing/contract`.
 *
 * @example
 * ```ts
 * import { createAdapter, readFields } from '@faultline/core/adapter'
 * import { checkAdapter } from '@faultline/testing'
 *
 * const acme = createAdapter({
 *   catalogue: {
 *     vendor: 'acme', title: 'Acme API', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-21',
 *     success: { status: 200 },
 *     failures: { CARD_LOST: { code: 17, status: 410, category: 'gone' } },
 *   },
 *   read: readFields({ code: 'code', message: 'message' }),
 * })
 * await checkAdapter(acme, { respond: ({ code, message }) => ({ code, message }) }) // => []
 * ```
 */
export async function checkAdapter(
  adapter: Adapter<Fault, unknown>,
  { respond }: CheckOptions = {},
): Promise<string[]> {
  const problems = await Promise.all([
    attempt('The catalogue', () => catalogueProblems(adapter)),
    ...junkBodies.flatMap((body) =>
      junkStatuses.map((status) => responseProblems(adapter, { status, body })),
    ),
    ...junkThrowables.map((thrown) => errorProblems(adapter, thrown)),
    ...(respond ? entryProblems(adapter, respond) : []),
  ])
  return problems.flat()
}

/** Whatever the body, there is an outcome; a page is never the vendor's, and an error status never a success. */
async function responseProblems(adapter: Adapter<Fault, unknown>, sent: { status: number; body: unknown }) {
  const { status, body } = sent
  const isPage = typeof body === 'string' && body.startsWith('<')
  const check = (outcome: Outcome<unknown>) => [
    ...outcomeProblems(adapter, outcome),
    ...problem(outcome.ok && isPage, 'an HTML page passes for a success'),
    ...problem(outcome.ok && !isSuccessStatus(status), 'an error status passes for a success'),
    ...problem(isPage && !outcome.ok && outcome.fault.documented, 'a page passes for a documented failure'),
    ...problem(
      isPage &&
        !outcome.ok &&
        !isSuccessStatus(status) &&
        outcome.fault.category !== categoryOfStatus(status),
      'the HTTP status is lost',
    ),
  ]
  const where = `${show(body)} under HTTP ${status}`
  const problems = await attempt(`classify of ${where}`, () => check(adapter.classify({ status, body })))
  if (typeof body !== 'string' || !(status >= 200) || [204, 205, 304].includes(status)) return problems
  const decoded = attempt(`decode of ${where}`, async () =>
    check(await adapter.decode(new Response(body, { status }))),
  )
  return [...problems, ...(await decoded)]
}

async function errorProblems(adapter: Adapter<Fault, unknown>, thrown: unknown): Promise<string[]> {
  return [
    ...(await attempt(`classifyError of ${show(thrown)}`, () =>
      faultProblems(adapter, adapter.classifyError(thrown)),
    )),
    ...(await attempt(`decode of a call that rejects with ${show(thrown)}`, async () => {
      const outcome = await adapter.decode(Promise.reject(thrown))
      return [...outcomeProblems(adapter, outcome), ...problem(outcome.ok, 'it passes for a success')]
    })),
    ...(await attempt(`isError of ${show(thrown)}`, () =>
      problem(adapter.isError(thrown), 'it’s taken for ours'),
    )),
  ]
}

function entryProblems(adapter: Adapter<Fault, unknown>, respond: Respond): Promise<string[]>[] {
  const decide = (facts: Parameters<Respond>[0]): Outcome<unknown> =>
    adapter.classify(plainResponse(respond, facts) satisfies PlainResponse)
  return [
    attempt('The success', () => problem(!decide(factsOfSuccess(adapter.catalogue)).ok, 'it’s a failure')),
    ...failuresOf(adapter.catalogue).map((failure) =>
      attempt(failure.reason, () => {
        const outcome = decide(factsOf(failure))
        const reason = outcome.ok ? 'a success' : outcome.fault.reason
        return problem(reason !== failure.reason, `it decodes to ${reason}`)
      }),
    ),
  ]
}

function catalogueProblems({ vendor, catalogue }: Adapter<Fault, unknown>): string[] {
  return [
    ...checkCatalogue(catalogue).map(({ at, problem }) => `${at}: ${problem}`),
    ...problem(vendor !== catalogue.vendor, 'the adapter has another name'),
  ]
}

function outcomeProblems(adapter: Adapter<Fault, unknown>, outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : faultProblems(adapter, outcome.fault)
}

function faultProblems(adapter: Adapter<Fault, unknown>, fault: Fault): string[] {
  return [
    ...problem(!isFault(fault), 'it isn’t a fault'),
    ...problem(fault.vendor !== adapter.vendor, 'it’s of another vendor'),
    ...problem(JSON.stringify(structuredClone(fault)) !== JSON.stringify(fault), 'it isn’t plain data'),
  ]
}

function problem(isBroken: boolean, sentence: string): string[] {
  return isBroken ? [sentence] : []
}

/** Puts the situation before each problem; an error that is thrown is one. */
async function attempt(where: string, check: () => string[] | Promise<string[]>): Promise<string[]> {
  try {
    return (await check()).map((sentence) => `${where}: ${sentence}`)
  } catch (error) {
    return [`${where}: it throws ${show(error)}`]
  }
}
