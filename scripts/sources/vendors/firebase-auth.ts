import { keysOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: keysOf('AUTH_SERVER_TO_CLIENT_CODE') }],
  leftOut: {
    Unavailable:
      'The older spelling of UNAVAILABLE, of which only the letter case differs: codes are matched whatever their case.',
  },
}
