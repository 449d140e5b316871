import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: literalsOf('LinkErrorCode') }],
  leftOut: {
    USER_PERMISSION_REVOKED: "Only in an OpenAPI example of a webhook's error, never a response of the API.",
    OAUTH_REGISTRATION_ERROR:
      "Only in an OpenAPI example, inside a successful response about a partner's customer.",
  },
}
