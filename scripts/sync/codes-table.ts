import { type Catalogue, categories } from '@faultline/core'
import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'
import { markdownTable } from './section.ts'

/** What a vendor's failures are called and what to do about them, and where that's from. */
export function codesTable(catalogue: Catalogue): string {
  const { docsUrl, readOn } = catalogue
  const rows = failuresOf(catalogue).map((failure) => [
    signsOf(failure),
    `\`${failure.reason}\``,
    `\`${failure.category}\``,
    (failure.retryable ?? categories[failure.category].retryable) ? 'yes' : 'no',
    failure.processed ?? categories[failure.category].processed,
  ])
  const table = markdownTable(['Code', 'Reason', 'Category', 'Retry?', 'Already processed?'], rows)
  return `${table}\n\nFrom [the vendor’s list](${docsUrl}), read on ${readOn}.`
}

/** How a response says that it's this failure: `card_declined` with `try_again_later`, or HTTP 429 alone. */
function signsOf({ codes, subcode, message, messagePrefix, statusAlone }: DocumentedFailure): string {
  const text = message ?? (messagePrefix === undefined ? undefined : `${messagePrefix}…`)
  const own = [
    codes.map((code) => `\`${code}\``).join(', '),
    subcode === undefined ? '' : `\`${subcode}\``,
    text === undefined ? '' : `“${text}”`,
  ]
  const signs = own.filter(Boolean).join(' with ')
  return [signs, statusAlone === undefined ? '' : `HTTP ${statusAlone} alone`].filter(Boolean).join(', or ')
}
