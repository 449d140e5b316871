import type { Catalogue, FailureEntry, SuccessEntry } from './catalogue.ts'
import { categories } from './category.ts'
import { type DocumentedFailure, failuresOf } from './failures-of.ts'
import { categoryOfStatus, isSuccessStatus } from './http-status.ts'

/** One thing that is wrong with a catalogue: where, and what to do. */
export interface CatalogueProblem {
  /** The entry's reason, or the vendor if it's the catalogue itself. */
  readonly at: string
  /** What is wrong, or what would be right. */
  readonly problem: string
}

/**
 * Checks that a catalogue is sound: no misspelt field, no duplicate code, UPPER_SNAKE reasons, known categories, an
 * entry that can be found, `statusAlone` only once a status. Never throws; an empty array means that nothing is wrong.
 *
 * @see [Writing an adapter: The catalogue](https://faultline.github.io/guide/writing-an-adapter/#the-catalogue)
 *
 * @example
 * ```ts
 * import { checkCatalogue, defineCatalogue } from '@faultline/core/adapter'
 *
 * const catalogue = defineCatalogue({
 *   vendor: 'acme', title: 'Acme API', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-21',
 *   success: { status: 200 },
 *   failures: { badInput: { code: 1, category: 'invalid_request' } },
 * })
 * checkCatalogue(catalogue).map(({ problem }) => problem) // => ['The reason is not UPPER_SNAKE.']
 * ```
 */
export function checkCatalogue(catalogue: Catalogue): CatalogueProblem[] {
  const failures = failuresOf(catalogue)
  return [
    ...ofCatalogue(catalogue).map((problem) => ({ at: catalogue.vendor, problem })),
    ...failures.flatMap((failure) => ofFailure(catalogue, failure)),
    ...duplicates(failures),
  ]
}

function ofCatalogue(catalogue: Catalogue): string[] {
  const { vendor, title, docsUrl, readOn, families = {}, success } = catalogue
  return [
    ...misspelt(catalogue, catalogueFields),
    ...misspelt(success, successFields).map((problem) => `success: ${problem}`),
    ...unless(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(vendor), 'The vendor is not kebab-case.'),
    ...unless(Boolean(title), 'The title is missing.'),
    ...unless(
      /^\d{4}-\d{2}-\d{2}$/.test(readOn) && !Number.isNaN(Date.parse(readOn)),
      'readOn is not a date (YYYY-MM-DD).',
    ),
    ...unless(URL.canParse(docsUrl), 'docsUrl is not a URL.'),
    ...(catalogue.hosts ?? []).flatMap((host) =>
      unless(hostPattern.test(host), `The host ${host} is not a lower-case host, with a path at most.`),
    ),
    ...unless(isSuccessStatus(success?.status), 'The status of the success is not a 2xx.'),
    ...Object.entries(families).flatMap(([family, category]) =>
      unless(Object.hasOwn(categories, category), `The family ${family} has no category ${category}.`),
    ),
    ...[...(catalogue.requestIdHeaders ?? []), ...headerOf(catalogue)].flatMap((name) =>
      unless(name === name.toLowerCase(), `The header ${name} is not in lower case.`),
    ),
  ]
}

function ofFailure(catalogue: Catalogue, failure: DocumentedFailure): CatalogueProblem[] {
  const { reason, category, codes, message, messagePrefix, statusAlone } = failure
  const identified =
    codes.length > 0 || [message, messagePrefix, statusAlone].some((sign) => sign !== undefined)
  return [
    ...misspelt(catalogue.failures[reason], failureFields),
    ...unless(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(reason), 'The reason is not UPPER_SNAKE.'),
    ...unless(Object.hasOwn(categories, category), `There is no category ${category}.`),
    ...unless(identified, 'Nothing identifies it: give it a code, a message or statusAlone.'),
    ...unless(!isSuccessStatus(statusAlone ?? 0), 'statusAlone is a status of success.'),
  ].map((problem) => ({ at: reason, problem }))
}

const hostPattern = /^(?:\*\.)?[a-z\d-]+(?:\.(?:[a-z\d-]+|\*(?=\.)))*(?:\/\S*)?$/

/** Entries that no response could tell apart. */
function duplicates(failures: readonly DocumentedFailure[]): CatalogueProblem[] {
  const seen = new Map<string, string>()
  return failures.flatMap((failure) =>
    signsOf(failure).flatMap((sign) => {
      const first = seen.get(sign)
      seen.set(sign, first ?? failure.reason)
      return first === undefined ? [] : [{ at: failure.reason, problem: `${first} has the same ${sign}.` }]
    }),
  )
}

function signsOf({ codes, subcode, message, messagePrefix, statusAlone }: DocumentedFailure): string[] {
  const beside = [
    subcode !== undefined && `subcode ${subcode}`,
    message !== undefined && `message ${message}`,
    messagePrefix !== undefined && `messagePrefix ${messagePrefix}`,
  ].filter((sign) => sign !== false)
  const signs = codes.map((code) => [`code ${code}`, ...beside].join(', ').toLowerCase())
  if (codes.length === 0 && beside.length > 0) signs.push(beside.join(', ').toLowerCase())
  return statusAlone === undefined ? signs : [...signs, `statusAlone ${statusAlone}`]
}

/**
 * The category that the documented status would mean alone, if the entry's differs: worth a note for people. Never
 * throws.
 *
 * @param entry The entry of a catalogue.
 *
 * @example
 * ```ts
 * import { contradictedCategory } from '@faultline/core/adapter'
 *
 * contradictedCategory({ status: 403, category: 'payment_required' }) // => 'permission_denied'
 * contradictedCategory({ status: 402, category: 'payment_required' }) // => undefined
 * ```
 */
export function contradictedCategory({ status, category }: FailureEntry): string | undefined {
  if (status === undefined || isSuccessStatus(status)) return undefined
  const alone = categoryOfStatus(status)
  return alone === category ? undefined : alone
}

const unless = (holds: boolean, problem: string): string[] => (holds ? [] : [problem])

const misspelt = (value: object | undefined, fields: ReadonlySet<string>): string[] =>
  Object.keys(value ?? {})
    .filter((name) => !fields.has(name))
    .map((name) => `There is no field ${name}.`)

const headerOf = ({ idempotencyKey }: Catalogue): string[] =>
  idempotencyKey && 'header' in idempotencyKey ? [idempotencyKey.header] : []

const catalogueFields: ReadonlySet<string> = new Set<keyof Catalogue>([
  'vendor',
  'title',
  'hosts',
  'docsUrl',
  'readOn',
  'source',
  'requestIdHeaders',
  'details',
  'idempotencyKey',
  'codes',
  'families',
  'success',
  'failures',
])
const successFields: ReadonlySet<string> = new Set<keyof SuccessEntry>(['status', 'code', 'label'])
const failureFields: ReadonlySet<string> = new Set<keyof FailureEntry>([
  'code',
  'subcode',
  'status',
  'category',
  'label',
  'message',
  'messagePrefix',
  'statusAlone',
  'retryable',
  'processed',
  'retryAfterMs',
  'docsUrl',
])
