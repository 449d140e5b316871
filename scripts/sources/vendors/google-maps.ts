import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: literalsOf('Status') }],
  leftOut: {
    OK: 'The success.',
    ZERO_RESULTS: 'A success that found nothing, also for one element of a distance matrix.',
  },
}
