import { matchesOf } from '../extract/text.ts'
import type { Source } from '../source.ts'

/** A copy of the vendor's page, which itself has no versions: English, then Chinese. */
export const source: Source = {
  lists: [{ codes: matchesOf(/^(?<code>\d+)(?:_\d+)? \| \d{3} \|/gm) }],
  leftOut: { '0': 'The success.' },
}
