import type { Catalogue, FailureEntry } from './catalogue.ts'
import { ownFields } from './own-fields.ts'

/** One documented failure with its reason and its codes, wherever the catalogue has them from. */
export interface DocumentedFailure extends Omit<FailureEntry, 'code'> {
  /** Our UPPER_SNAKE id. */
  readonly reason: string
  /** All spellings of the vendor's code, the documented one first; empty if only its message identifies the entry. */
  readonly codes: readonly (string | number)[]
}

/**
 * Lists the documented failures of a catalogue in its order, each with its reason and codes. Never throws.
 *
 * @example
 * ```ts
 * import { defineCatalogue, failuresOf } from '@faultline/core/adapter'
 *
 * const catalogue = defineCatalogue({
 *   vendor: 'acme', title: 'Acme API', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-21',
 *   codes: 'lowercase',
 *   success: { status: 200 },
 *   failures: { CARD_DECLINED: { category: 'declined' } },
 * })
 * failuresOf(catalogue) // => [{ category: 'declined', reason: 'CARD_DECLINED', codes: ['card_declined'] }]
 * ```
 */
export function failuresOf(catalogue: Catalogue): readonly DocumentedFailure[] {
  return Object.entries(catalogue.failures).map(([reason, entry]) => {
    const { code, ...rest } = ownFields<FailureEntry>(entry)
    return { ...rest, reason, codes: code === undefined ? derivedCodes(catalogue, reason) : [code].flat() }
  })
}

function derivedCodes(catalogue: Catalogue, reason: string): readonly string[] {
  const { codes } = ownFields(catalogue)
  if (codes === 'lowercase') return [reason.toLowerCase()]
  return codes === 'same' ? [reason] : []
}
