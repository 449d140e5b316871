import type { Catalogue, FailureEntry, SuccessEntry } from '@faultline/core'
import { codeValue, foldName, looksLikeCode } from './cell-values.ts'
import type { ErrorRow, ErrorTables } from './error-tables.ts'
import { type Proposal, proposeCategory } from './propose-category.ts'

/** A catalogue made of a page, in which every category is a proposal. */
export interface Draft {
  readonly catalogue: Catalogue
  /** What a person has to review, by reason. */
  readonly reviews: { readonly [reason: string]: Review }
}

/** Where an entry is from, and why it has its category. */
export interface Review extends Proposal {
  /** The line of the page. */
  readonly line: number
  /** Whether the page says only under which status it comes, and a person has to say whether that means this entry. */
  readonly statusAlone: boolean
}

/** What a page doesn't say of its vendor. */
export type VendorFacts = Pick<Catalogue, 'vendor' | 'title' | 'docsUrl' | 'readOn'>

/** Drafts a catalogue from the error tables of a page, in the page's order. Never throws. */
export function draftCatalogue({ tables }: ErrorTables, facts: VendorFacts): Draft {
  const rows = tables.flatMap((table) => table.rows)
  const failures = rows.filter(({ success }) => !success)
  const drafted = draftEntries(failures)
  const codes = sharedForm(drafted)
  return {
    catalogue: {
      ...facts,
      ...(codes && { codes }),
      success: successOf(rows),
      failures: Object.fromEntries(
        drafted.map(({ reason, entry }) => [reason, codes ? withoutCode(entry) : entry]),
      ),
    },
    reviews: Object.fromEntries(drafted.map(({ reason, review }) => [reason, review])),
  }
}

interface DraftedEntry {
  readonly reason: string
  entry: FailureEntry
  review: Review
}

/** An entry for each row with a code; a row with a status alone adds to one that has its status or its category. */
function draftEntries(rows: readonly ErrorRow[]): DraftedEntry[] {
  const drafted: DraftedEntry[] = []
  for (const row of rows.filter(({ codes }) => codes.length > 0)) {
    const known = drafted.find(({ entry }) => sameCodes(entry, row))
    if (!known) drafted.push(draftEntry(row, drafted))
  }
  for (const row of rows.filter(({ codes }) => codes.length === 0)) addStatus(row, drafted)
  return drafted
}

function draftEntry(row: ErrorRow, others: readonly DraftedEntry[]): DraftedEntry {
  const [status] = row.statuses
  const codes = row.codes.map(codeValue)
  const proposal = proposeCategory(row)
  const reason = uniqueReason(row, others)
  const [code] = codes
  return {
    reason,
    entry: {
      ...(code !== undefined && { code: codes.length > 1 ? codes : code }),
      // Several statuses say no more than none: an entry has one.
      ...(status !== undefined && row.statuses.length === 1 && { status }),
      category: proposal.category,
      ...(isLabel(row, reason) && { label: row.label }),
    },
    review: { ...proposal, line: row.line, statusAlone: false },
  }
}

function addStatus(row: ErrorRow, drafted: DraftedEntry[]): void {
  for (const status of row.statuses) {
    const { category } = proposeCategory({ ...row, statuses: [status] })
    const free = drafted.filter(({ entry }) => entry.statusAlone === undefined && entry.code !== undefined)
    const meant =
      free.find(({ entry }) => entry.status === status) ??
      free.find(({ entry }) => entry.category === category)
    if (drafted.some(({ entry }) => entry.statusAlone === status)) continue
    if (meant) {
      meant.entry = { ...meant.entry, statusAlone: status }
      meant.review = { ...meant.review, statusAlone: true }
    } else {
      const own = draftEntry({ ...row, statuses: [status] }, drafted)
      drafted.push({ ...own, entry: { ...own.entry, statusAlone: status } })
    }
  }
}

/** The first name of a row that makes a reason: its code in words, its message if that's a name, its label. */
function uniqueReason(
  { codes, message = '', label = '', statuses }: ErrorRow,
  others: readonly DraftedEntry[],
): string {
  const names = [
    ...codes,
    looksLikeCode(message) ? message : '',
    label,
    `HTTP_${statuses[0] ?? ''}`,
    `CODE_${codes[0] ?? ''}`,
  ]
  const reason = names.map(upperSnake).find((name) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name)) ?? 'FAILURE'
  const taken = (name: string) => others.some((other) => other.reason === name)
  let unique = reason
  for (let number = 2; taken(unique); number += 1) unique = `${reason}_${number}`
  return unique
}

const upperSnake = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z\d]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .toUpperCase()

const isLabel = ({ label = '' }: ErrorRow, reason: string): boolean =>
  label !== '' && foldName(label) !== foldName(reason)

const sameCodes = ({ code }: FailureEntry, { codes }: ErrorRow): boolean =>
  [code ?? []].flat().map(String).join() === codes.map((each) => String(codeValue(each))).join()

function successOf(rows: readonly ErrorRow[]): SuccessEntry {
  const successes = rows.filter(({ success }) => success)
  const row = successes.find(({ codes }) => codes.length > 0) ?? successes[0]
  const [code] = row?.codes ?? []
  const label = row?.label ?? row?.message
  return {
    status: row?.statuses[0] ?? 200,
    ...(code !== undefined && { code: codeValue(code) }),
    ...(label !== undefined && { label }),
  }
}

/** How all codes follow from their reasons, if they do. */
function sharedForm(drafted: readonly DraftedEntry[]): Catalogue['codes'] {
  const all = (form: (reason: string) => string) =>
    drafted.length > 0 && drafted.every(({ reason, entry }) => entry.code === form(reason))
  if (all((reason) => reason.toLowerCase())) return 'lowercase'
  return all((reason) => reason) ? 'same' : undefined
}

const withoutCode = ({ code: _, ...entry }: FailureEntry): FailureEntry => entry
