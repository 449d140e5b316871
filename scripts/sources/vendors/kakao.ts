import { matchesOf } from '../extract/text.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: matchesOf(/case +\w+ += +(?<code>-?\d+)/g, /case +\w+ += +"(?<code>\w+)"/g) }],
  leftOut: {
    '-9999': 'The SDK’s own value for a code that it doesn’t know; no response carries it.',
    unknown: 'The SDK’s own value for an error that it doesn’t know; no response carries it.',
    access_denied: 'Arrives in the query of the redirect after login, never in a response to the caller.',
    login_required:
      'Arrives in the query of the redirect after a silent login (prompt=none), never in a response.',
    consent_required: 'Arrives in the query of the redirect after a silent login, never in a response.',
    interaction_required: 'Arrives in the query of the redirect after a silent login, never in a response.',
    auto_login: 'Arrives in the query of the redirect of Kakao Sync’s automatic login, never in a response.',
  },
  added: {
    '/-[678]|-11/': 'not known to the SDK: https://developers.kakao.com/docs/latest/en/rest-api/error-code',
  },
}
