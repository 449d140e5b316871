import { type Category, categories, grpcCode } from '@faultline/core'
import { explain, type Language } from '@faultline/core/explain'
import { failureWords, retrySentences } from '@faultline/decoder'
import { faultFacts } from '../fault-facts.ts'
import { printJson } from '../json.ts'
import { strings } from '../language/language.ts'
import type { CommonOptions } from '../session.ts'
import { type Sheet, sheetText } from '../sheet.ts'
import type { Terminal } from '../terminal.ts'

/** Prints what a category means, whichever vendor it comes from. */
export function explainCategory(category: Category, { json }: CommonOptions, terminal: Terminal): void {
  const { language } = terminal
  const words = explain(category, language)
  const data = { category, ...categories[category], grpcCode: grpcCode(category), ...words }
  if (json) printJson(terminal, data)
  else terminal.out(sheetText(categorySheet(category, language), terminal))
}

function categorySheet(category: Category, language: Language): Sheet {
  const t = failureWords[language].facts
  const { title, cause, remedy } = explain(category, language)
  const traits = categories[category]
  return {
    title,
    facts: [...faultFacts({ category, ...traits }, language), ['gRPC', grpcCode(category)]],
    sections: [
      { heading: t.cause, paragraphs: [cause] },
      { heading: t.remedy, paragraphs: [remedy] },
      { heading: t.retryable, paragraphs: retrySentences(traits, language) },
      { heading: strings[language].explain.inCatalogues, verbatim: `faultline list --category ${category}` },
    ],
  }
}
