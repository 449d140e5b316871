import { namesAt } from '../extract/data.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  of: 'statuses',
  lists: [{ codes: namesAt('paths.*.*.responses') }],
  leftOut: {
    '/2\\d\\d/': 'A success.',
    '422': 'Only documented for phone-number push, which isn’t part of the Messaging API’s list of statuses.',
  },
  added: {
    '/401|413|415|500/': 'any request: https://developers.line.biz/en/reference/messaging-api/#status-codes',
  },
}
