import { stoneErrors } from '../extract/stone.ts'
import type { Source } from '../source.ts'

const ofEveryRoute = ['auth.AuthError', 'auth.AccessError', 'auth.RateLimitReason', 'common.PathRootError']

export const source: Source = {
  // The namespaces that begin with `team` are the Business API.
  lists: [{ codes: stoneErrors(/^(?!team)/, ...ofEveryRoute) }],
  leftOut: {
    user_requested:
      'Only check/app and check/user send it, because the caller asks the test endpoint for a failure.',
    '/invalid_oauth1_token_info|app_id_mismatch/': 'The change from OAuth 1, which has ended.',
    '/cursor_error(?:\\/\\w+)?|folder_not_found|invalid_folder_id/':
      'Only deprecated routes of Paper document it.',
  },
}
