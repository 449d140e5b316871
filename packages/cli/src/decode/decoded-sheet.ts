import type { Failure, Fault } from '@faultline/core'
import type { Language } from '@faultline/core/explain'
import { decisionText, failureWords } from '@faultline/decoder'
import { faultFacts } from '../fault-facts.ts'
import { strings } from '../language/language.ts'
import type { Sheet } from '../sheet.ts'
import type { Explained, RequestFacts } from './decoded-data.ts'
import { evidenceSections } from './evidence-sections.ts'

/** What came of a response, for people. */
export function decodedSheet(decoded: Explained, request: RequestFacts, language: Language): Sheet {
  const { outcome, vendor, format } = decoded
  if (outcome && !outcome.ok) return failedSheet(outcome, decoded, request, language)
  const { decision, facts } = failureWords[language]
  const read = [decision.readAs, decision.formats[format]] as const
  const evidence = evidenceSections(decoded, language)
  if (outcome) {
    const subject = decision.successText(vendor?.entry.title ?? '')
    return { title: decision.success, subject, facts: [read], sections: evidence }
  }
  const advice = format === 'name' ? adviceOnName(decoded, language) : strings[language].decode.unsureText
  const unsure = { heading: facts.remedy, paragraphs: [advice] }
  return { title: decision.unsure, facts: [read], sections: [unsure, ...evidence] }
}

function adviceOnName({ nearest }: Explained, language: Language): string {
  const { nameText, noName } = failureWords[language].decision
  return nearest.length > 0 ? nameText : noName
}

function failedSheet(
  { fault, excerpt }: Failure,
  decoded: Explained,
  request: RequestFacts,
  language: Language,
): Sheet {
  const { facts, decision } = failureWords[language]
  const t = strings[language].decode
  const { vendor, inferred, words } = decoded
  const rule = [decision.rules[fault.decidedBy], inferred ? decision.inferred : undefined]
  return {
    title: words?.title ?? fault.message,
    subject: [
      vendor?.entry.title ?? (fault.vendor === nobody ? undefined : fault.vendor),
      ...[fault.code, fault.subcode, fault.reason],
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    facts: factsOf(fault, language),
    sections: [
      { heading: facts.cause, paragraphs: [words?.cause] },
      { heading: facts.remedy, paragraphs: [words?.remedy] },
      {
        heading: facts.retryable,
        paragraphs: [decisionText(fault, request.attempt, request.idempotent, language).text],
      },
      { heading: decision.rule, paragraphs: rule },
      { heading: t.items, verbatim: itemLines(fault) },
      { heading: t.excerpt, verbatim: excerpt },
      ...evidenceSections(decoded, language),
      { heading: facts.vendorPage, verbatim: fault.docsUrl ?? vendor?.adapter.catalogue.docsUrl },
    ],
  }
}

/** The vendor of a fault that the HTTP status alone decided. */
const nobody = 'unknown'

function factsOf(fault: Fault, language: Language): Sheet['facts'] {
  const { facts: t, decision } = failureWords[language]
  const { requestId, wait } = strings[language].decode
  const { retryAfterMs, details = {} } = fault
  return [
    [t.status, fault.status],
    [t.message, fault.message],
    ...faultFacts(fault, language),
    [
      wait,
      retryAfterMs === undefined ? undefined : decision.seconds(`${Math.ceil(retryAfterMs / 100) / 10}`),
    ],
    [requestId, fault.requestId],
    ...Object.entries(details).map(([name, value]) => [name, `${value}`] as const),
  ]
}

/** More items than these are for a program: `--json` has them all. */
const mostItems = 20

function itemLines({ items = [] }: Fault): string {
  const lines = items
    .slice(0, mostItems)
    .map(({ at, code, category, message }) =>
      [at, code, category, message].filter((part) => part !== undefined).join('  '),
    )
  return [...lines, ...(items.length > mostItems ? [`… ${items.length - mostItems}`] : [])].join('\n')
}
