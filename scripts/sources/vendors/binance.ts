import { matchesOf } from '../extract/text.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: matchesOf(/^#+ (?<code>-\d{4})/gm, /(?<code>-\d{4}) [A-Z_]{2,}/g) }],
  leftOut: {
    '/-1(?:03[35]|169|17\\d|18[013-9]|19[01]|221)/':
      'Belongs to a session of the FIX API, never to a response over HTTP.',
    '-1034': 'Refuses a connection of the FIX or WebSocket API, never a request over HTTP.',
    '/-203[56]/': 'Belongs to a user data stream of the WebSocket API.',
    '-2042': 'Belongs to a connection of the WebSocket API.',
  },
}
