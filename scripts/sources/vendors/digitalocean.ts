import { matchesOf } from '../extract/text.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: matchesOf(/\bid: (?<code>[a-z_]+)\n +message:/g) }],
  leftOut: { example_error: 'The placeholder of an example.' },
}
