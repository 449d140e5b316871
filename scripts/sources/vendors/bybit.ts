import { matchesOf } from '../extract/text.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: matchesOf(/^\| *~*(?<code>-?\d+)/gm) }],
  leftOut: {
    '0': 'The success.',
    '/40[03]/': 'An HTTP status.',
    '/10019|10404|10429|2000[36]/':
      'Belongs to the order entry over WebSocket, never to a response over HTTP.',
  },
  added: {
    '182120': 'the page of repayments: https://bybit-exchange.github.io/docs/v5/account/repay-liability',
    '3400045': 'the page of margin modes: https://bybit-exchange.github.io/docs/v5/account/set-margin-mode',
  },
}
