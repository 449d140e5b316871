import { matchesOf } from '../extract/text.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: matchesOf(/^ {4}(?<code>[a-z]\w+)\*?(?: |$)/gm) }],
  leftOut: {
    user_requested:
      'Only check/app and check/user send it, because the caller asks the test endpoint for a failure.',
  },
}
