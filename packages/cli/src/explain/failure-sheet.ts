import { explain, type Language } from '@faultline/core/explain'
import { failureWords, misleadingDigits, retrySentences } from '@faultline/decoder'
import type { PlainResponse } from '@faultline/testing'
import { type Failure, failuresIn } from '../failure.ts'
import { faultFacts } from '../fault-facts.ts'
import { strings } from '../language/language.ts'
import type { Sheet } from '../sheet.ts'
import { exampleText } from './example.ts'
import { hasSubcode } from './find-failures.ts'

/** All that is known of a failure, for a person. */
export function failureSheet(
  one: Failure,
  example: PlainResponse,
  subcode: string | undefined,
  language: Language,
): Sheet {
  const t = failureWords[language].facts
  const { entry, words, vendor } = one
  const { noSubcodeEntry } = strings[language].explain
  const { catalogue } = vendor.adapter
  const code = entry.codes.join(', ')
  const identity = new Set(
    [code, entry.subcode, entry.reason].filter((part) => part !== undefined && part !== ''),
  )
  return {
    title: words.title,
    subject: [vendor.entry.title, ...identity].join(' · '),
    note: subcode && !hasSubcode(one, subcode) ? noSubcodeEntry(subcode, entry.reason) : undefined,
    facts: [
      [t.status, entry.status],
      [t.subcode, entry.subcode ?? subcode],
      [t.message, entry.message ?? (entry.messagePrefix && `${entry.messagePrefix}…`)],
      [t.label, entry.label === entry.reason ? undefined : entry.label],
      ...faultFacts(one, language),
    ],
    sections: [
      { heading: t.cause, paragraphs: [words.cause] },
      { heading: t.remedy, paragraphs: [words.remedy] },
      { heading: t.whyCategory, paragraphs: [words.categoryNote, ...notes(one, language)] },
      { heading: t.retryable, paragraphs: retrySentences(one, language) },
      { heading: t.limits, paragraphs: words.limits?.flatMap(({ text, docsUrl }) => [text, docsUrl]) ?? [] },
      { heading: t.wire, verbatim: exampleText(example) },
      { heading: strings[language].explain.sameCode, verbatim: relatedLines(one) },
      { heading: t.vendorPage, verbatim: `${one.docsUrl} (${t.readOn(catalogue.readOn)})` },
    ],
  }
}

/** The vendor's other failures under the same code, which a subcode or a message distinguishes. */
function relatedLines({ vendor, entry }: Failure): string {
  const others = failuresIn(vendor).filter(
    (other) =>
      other.entry.reason !== entry.reason && other.entry.codes.some((code) => entry.codes.includes(code)),
  )
  const lines = others
    .slice(0, mostRelated)
    .map(({ entry: { reason, subcode, message, messagePrefix } }) =>
      [reason, subcode ?? message ?? messagePrefix].filter((part) => part !== undefined).join('  '),
    )
  return [...lines, ...(others.length > mostRelated ? [`… ${others.length - mostRelated}`] : [])].join('\n')
}

/** More of them are no help. */
const mostRelated = 10

/** What misleads about a failure: a status that looks like a success, digits that look like a status. */
function notes({ entry, category, words }: Failure, language: Language): string[] {
  const t = failureWords[language].facts
  const { status, statusAlone, codes } = entry
  const digits = misleadingDigits(codes[0], category)
  const isTold = digits && words.cause.includes(`HTTP ${digits.status}`)
  return [
    ...(status !== undefined && status < 300 ? [t.under200(status)] : []),
    ...(digits && !isTold
      ? [t.digits(`${codes[0]}`, digits.status, explain(digits.category, language).title)]
      : []),
    ...(statusAlone === undefined ? [] : [t.statusAlone(statusAlone)]),
  ]
}
