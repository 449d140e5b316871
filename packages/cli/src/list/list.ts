import type { Language } from '@faultline/core/explain'
import { adapters } from '../adapters.ts'
import { columnsText } from '../columns.ts'
import { printJson } from '../json.ts'
import { strings } from '../language/language.ts'
import { Mistake } from '../mistake.ts'
import type { CommonOptions } from '../session.ts'
import type { Terminal } from '../terminal.ts'
import { type ExplainedVendor, loadAllVendors, loadVendor, withWords } from '../vendor.ts'
import { listCategories } from './list-categories.ts'
import { type FailureFilter, listFailures } from './list-failures.ts'

/** What is listed. */
export interface ListOptions extends FailureFilter {
  /** The categories instead of vendors. */
  readonly categories?: true
}

/** Prints all vendors, the failures of one, those of a category, or the categories. */
export async function list(
  vendor: string | undefined,
  options: ListOptions,
  terminal: Terminal,
): Promise<void> {
  const { language } = terminal
  if (vendor !== undefined && options.categories) {
    const t = strings[language].errors
    throw new Mistake(t.tooMany, t.seeHelp('faultline list'))
  }
  if (vendor !== undefined) listFailures([await loadVendor(vendor, language)], options, terminal)
  else if (options.category) listFailures(await explainedVendors(language), options, terminal)
  else if (options.categories) listCategories(options, terminal)
  else listVendors(options, terminal)
}

async function explainedVendors(language: Language): Promise<ExplainedVendor[]> {
  return Promise.all((await loadAllVendors()).map((vendor) => withWords(vendor, language)))
}

function listVendors({ json }: CommonOptions, terminal: Terminal): void {
  const data = adapters.map(({ vendor, title, module, hosts, failures }) => ({
    vendor,
    title,
    module,
    hosts,
    failures,
  }))
  const rows = data.map(({ vendor, failures, title }) => [vendor, `${failures}`, title])
  const t = strings[terminal.language].list
  if (json) printJson(terminal, data)
  else terminal.out(columnsText(t.vendorColumns, rows, terminal))
}
