import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: literalsOf('errorMap') }],
  leftOut: {
    'network error': "The SDK's own type for a 5xx response: the API doesn't send it.",
    'bootstrap error':
      "Raised by Linear's own sync client while it loads its database; an API call doesn't get it.",
  },
}
