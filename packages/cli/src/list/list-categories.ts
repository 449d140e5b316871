import { type Category, categories } from '@faultline/core'
import { explain } from '@faultline/core/explain'
import { failureWords, retryAnswer } from '@faultline/decoder'
import { categoryNames } from '../category-names.ts'
import { columnsText } from '../columns.ts'
import { printJson } from '../json.ts'
import type { CommonOptions } from '../session.ts'
import type { Terminal } from '../terminal.ts'

/** Prints the categories, which are the same for all vendors. */
export function listCategories({ json }: CommonOptions, terminal: Terminal): void {
  if (json)
    printJson(
      terminal,
      categoryNames.map((name) => categoryData(name, terminal)),
    )
  else terminal.out(categoriesText(terminal))
}

function categoryData(category: Category, { language }: Terminal) {
  return { category, ...categories[category], ...explain(category, language) }
}

function categoriesText(terminal: Terminal): string {
  const t = failureWords[terminal.language].facts
  const rows = categoryNames.map((name) => {
    const { origin, title, ...facts } = categoryData(name, terminal)
    return [
      name,
      t.origins[origin],
      t.retryAnswers[retryAnswer(facts)],
      t.processedAnswers[facts.processed],
      title,
    ]
  })
  return columnsText([t.category, t.origin, t.retryable, t.processed, t.whatHappened], rows, terminal)
}
