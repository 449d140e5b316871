import { type Catalogue, type Category, categories, categoryOfStatus } from '@faultline/core'
import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'

/** A value in a table; `null` if nothing is documented. */
export type Cell = string | number | boolean | null

/** A row of a table, by column. */
export type Row = { readonly [column: string]: Cell }

/** The tables that catalogues make, by name. */
export type Tables = { readonly [T in TableName]: readonly Row[] }

/** `failures` is what people look for; the others are what a program needs to decide as the adapters do. */
export const tableNames = [
  'failures',
  'signs',
  'vendors',
  'hosts',
  'families',
  'categories',
  'statuses',
] as const

/** The name of a table. */
export type TableName = (typeof tableNames)[number]

/** Writes catalogues as tables, in the order of their lists. */
export function catalogueTables(catalogues: readonly Catalogue[]): Tables {
  return {
    failures: catalogues.flatMap((each) => failuresOf(each).map((failure) => failureRow(each, failure))),
    signs: catalogues.flatMap((each) => failuresOf(each).flatMap((failure) => signRows(each, failure))),
    vendors: catalogues.map(({ vendor, title, docsUrl, readOn, success }) => ({
      vendor,
      title,
      docs_url: docsUrl,
      read_on: readOn,
      success_status: success.status,
      success_code: success.code === undefined ? null : String(success.code),
    })),
    hosts: catalogues.flatMap(({ vendor, hosts = [] }) => hosts.map((host) => ({ vendor, host }))),
    families: catalogues.flatMap(({ vendor, families = {} }) =>
      Object.entries(families).map(([family, category]) => ({ vendor, family, category })),
    ),
    categories: categoryNames.map((category) => ({ category, ...categories[category] })),
    statuses: Array.from({ length: 600 }, (_, status) => ({ status, category: categoryOfStatus(status) })),
  }
}

const categoryNames: readonly Category[] = Object.keys(categories).filter(
  (name): name is Category => name in categories,
)

function failureRow({ vendor, docsUrl }: Catalogue, failure: DocumentedFailure): Row {
  const traits = categories[failure.category]
  const [code = null] = failure.codes
  return {
    vendor,
    reason: failure.reason,
    code: code === null ? null : String(code),
    subcode: failure.subcode === undefined ? null : String(failure.subcode),
    message: failure.message ?? null,
    message_prefix: failure.messagePrefix ?? null,
    status: failure.status ?? null,
    status_alone: failure.statusAlone ?? null,
    category: failure.category,
    origin: traits.origin,
    retryable: failure.retryable ?? traits.retryable,
    processed: failure.processed ?? traits.processed,
    retry_after_ms: failure.retryAfterMs ?? null,
    label: failure.label ?? null,
    docs_url: failure.docsUrl ?? docsUrl,
  }
}

/**
 * How a response says that it's this failure, a row for each spelling of its code: by the code alone, by a subcode or a
 * message beside it, by a message without a code, or by an HTTP status alone. What letter case doesn't matter in is in
 * lower case.
 */
function signRows({ vendor }: Catalogue, failure: DocumentedFailure): Row[] {
  const { reason, codes, subcode, message, messagePrefix, statusAlone } = failure
  const details = [
    { kind: 'message', detail: message === undefined ? undefined : plainMessage(message) },
    { kind: 'prefix', detail: messagePrefix?.toLowerCase() },
  ].filter(({ detail }) => detail !== undefined)
  if (details.length === 0)
    details.push({
      kind: subcode === undefined ? 'code' : 'subcode',
      detail: String(subcode ?? '').toLowerCase(),
    })
  const spellings = codes.length > 0 ? codes.map((code) => String(code)) : ['']
  const signs = spellings
    .flatMap((code) =>
      details.map(({ kind, detail = '' }) => ({
        vendor,
        kind,
        code_key: code.toLowerCase(),
        code,
        detail,
        reason,
      })),
    )
    .filter(({ code_key, detail }) => code_key !== '' || detail !== '')
  if (statusAlone === undefined) return signs
  return [...signs, { vendor, kind: 'status', code_key: '', code: '', detail: String(statusAlone), reason }]
}

/** As adapters compare messages: letter case, outer space and a final period don't matter. */
const plainMessage = (message: string): string => message.trim().replace(/\.$/, '').toLowerCase()
