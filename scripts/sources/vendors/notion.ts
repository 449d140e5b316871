import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: literalsOf('APIErrorCode') }],
  added: {
    '/invalid_grant|missing_version|database_connection_unavailable/':
      'not known to the SDK: https://developers.notion.com/reference/status-codes',
  },
}
