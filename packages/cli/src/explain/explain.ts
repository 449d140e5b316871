import type { AdapterEntry } from '../adapter-entry.ts'
import { adapters } from '../adapters.ts'
import { categoryNamed } from '../category-names.ts'
import { type Failure, failuresIn } from '../failure.ts'
import { strings } from '../language/language.ts'
import { Mistake } from '../mistake.ts'
import { nearest, nearMisses } from '../near-misses.ts'
import type { CommonOptions } from '../session.ts'
import type { Terminal } from '../terminal.ts'
import { loadAllVendors, loadVendor, withWords } from '../vendor.ts'
import { explainCategory } from './explain-category.ts'
import { explainFailures } from './explain-failures.ts'
import { findByStatus, findFailures, hasSubcode } from './find-failures.ts'
import { knownNames } from './known-names.ts'
import { subcodesMeant } from './mistyped-subcode.ts'

/** What somebody asks about, as typed. */
export interface Question {
  /** A vendor; or, alone, a category or some vendor's code. */
  readonly subject: string
  readonly code?: string | undefined
  readonly subcode?: string | undefined
}

/** Prints what a vendor's code, a reason or a category means and what to do; throws a Mistake that suggests near ones. */
export async function explain(
  { subject, code, subcode }: Question,
  options: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  const category = code === undefined ? categoryNamed(subject) : undefined
  if (category) {
    explainCategory(category, options, terminal)
    return
  }
  if (code === undefined)
    return explainFailures(await anybodys(subject, terminal), undefined, options, terminal)
  const vendor = await loadVendor(subject, terminal.language)
  const failures = failuresIn(vendor)
  const { status, ...asked } = withoutStatus(failures, { code, subcode })
  const found = failuresMeant(vendor.entry, failures, asked, terminal)
  const withStatus = found.filter(({ entry }) => status !== undefined && entry.status === status)
  await explainFailures(withStatus.length > 0 ? withStatus : found, asked.subcode, options, terminal)
}

/** What somebody asks about at one vendor. */
interface Asked {
  readonly code: string
  readonly subcode: string | undefined
}

/**
 * A log shows the HTTP status before the code: then the code is what's asked about, unless it's a subcode of that number,
 * or isn't documented and the number is.
 */
function withoutStatus(failures: readonly Failure[], asked: Asked): Asked & { readonly status?: number } {
  const { code, subcode } = asked
  if (!subcode || !/^[1-5]\d\d$/.test(code)) return asked
  const status = Number(code)
  const underCode = findFailures(failures, code, subcode)
  const isCode = underCode.length > 0 || failures.some(({ entry }) => entry.statusAlone === status)
  const isDocumented = findFailures(failures, subcode).length > 0
  const isSubcode = underCode.some((one) => hasSubcode(one, subcode))
  return isSubcode || (isCode && !isDocumented) ? asked : { status, code: subcode, subcode: undefined }
}

function failuresMeant(
  { title, vendor }: AdapterEntry,
  failures: readonly Failure[],
  { code, subcode }: Asked,
  { language }: Terminal,
): Failure[] {
  const t = strings[language]
  const found = findFailures(failures, code, subcode)
  const meant = subcodesMeant(failures, code, subcode)
  if (meant.length > 0)
    throw new Mistake(t.explain.unknownSubcode(code, `${subcode}`), t.errors.didYouMean(meant.join(', ')))
  if (found.length > 0) return found
  const underStatus = findByStatus(failures, code)
  if (underStatus.length > 0) return underStatus
  const names = failures.flatMap(({ entry }) => [...(entry.codes.length > 0 ? entry.codes : [entry.reason])])
  const near = nearMisses(code, new Set(names.map(String)))
  const remedy = near.length > 0 ? t.errors.didYouMean(near.join(', ')) : t.explain.listCodes(vendor)
  throw new Mistake(t.explain.unknownCode(title, code), remedy)
}

/** The failures, of whatever vendor, that have this code or reason. */
async function anybodys(name: string, { language }: Terminal): Promise<Failure[]> {
  const t = strings[language]
  if (adapters.some(({ vendor }) => vendor === name.toLowerCase()))
    throw new Mistake(t.explain.codeMissing(name), t.explain.listCodes(name))
  const vendors = await Promise.all((await loadAllVendors()).map((vendor) => withWords(vendor, language)))
  const failures = vendors.map(failuresIn)
  const found = failures.flatMap((ofVendor) => findFailures(ofVendor, name))
  if (found.length > 0) return found
  const near = nearest(name, knownNames(failures.flat()), (known) => known.name).map(({ typed }) => typed)
  const remedy = near.length > 0 ? t.errors.didYouMean(near.join(', ')) : t.explain.seeLists
  throw new Mistake(t.explain.unknownSubject(name), remedy)
}
