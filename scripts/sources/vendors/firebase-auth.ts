import { keysOf, literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [
    {
      codes: keysOf(
        'AUTH_SERVER_TO_CLIENT_CODE',
        'MESSAGING_SERVER_TO_CLIENT_CODE',
        'TOPIC_MGT_SERVER_TO_CLIENT_CODE',
      ),
    },
    {
      from: { npm: '@firebase/auth@1.13.9', path: 'dist/src/api/errors.d.ts' },
      codes: literalsOf('ServerError'),
    },
  ],
  leftOut: {
    Unavailable: 'The older spelling of UNAVAILABLE: codes are matched whatever their case.',
  },
  added: {
    '/(?:INVALID|MISSING)_REFRESH_TOKEN|INVALID_GRANT_TYPE|PROJECT_NUMBER_MISMATCH/':
      'the endpoint of tokens: https://firebase.google.com/docs/reference/rest/auth#section-refresh-token',
  },
}
