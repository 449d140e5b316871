import type { ExitCode } from '../exit-codes.ts'
import { printJson } from '../json.ts'
import { strings } from '../language/language.ts'
import { Mistake } from '../mistake.ts'
import type { CommonOptions } from '../session.ts'
import type { Terminal } from '../terminal.ts'
import { catalogueSource } from './catalogue-source.ts'
import { draftCatalogue, type VendorFacts } from './draft-catalogue.ts'
import { printTables } from './print-tables.ts'
import { reportProblems } from './report-problems.ts'
import { tablesOfPage } from './tables-of-page.ts'

/** What `catalogue extract` may be told beside the page. */
export interface ExtractOptions extends CommonOptions, Partial<Omit<VendorFacts, 'readOn'>> {
  /** Whether to draft a catalogue. */
  readonly adapter?: true
}

/**
 * Prints the error tables of a page: for people on a terminal, else as JSON; with `--adapter` as a draft of a catalogue.
 * Rows that could not be read are named on stderr.
 */
export async function extract(page: string, options: ExtractOptions, terminal: Terminal): Promise<ExitCode> {
  const facts = options.adapter && vendorFacts(page, options, terminal)
  const found = await tablesOfPage(page, terminal)
  if (facts) {
    const draft = draftCatalogue(found, facts)
    if (options.json) printJson(terminal, draft)
    else terminal.out(catalogueSource(draft))
  } else if (options.json || !terminal.interactive) printJson(terminal, { page, ...found })
  else printTables(found, terminal)
  return reportProblems(page, found.problems, terminal)
}

function vendorFacts(
  page: string,
  { vendor, title, docsUrl }: ExtractOptions,
  { language }: Terminal,
): VendorFacts {
  const t = strings[language].catalogue.extract
  if (!vendor || !title) throw new Mistake(t.needsName, t.nameIt)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(vendor)) throw new Mistake(t.badVendor(vendor), t.kebabCase)
  return {
    vendor,
    title,
    docsUrl: docsUrl ?? (URL.canParse(page) ? page : unknownPage),
    readOn: new Date().toISOString().slice(0, 10),
  }
}

/** Stands in a draft for the address that only the person knows. */
const unknownPage = 'https://example.com/the-page-that-documents-the-codes'
