import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [{ codes: literalsOf('ResponseError.code') }],
  added: {
    '/invalid_api_key|unsupported_country_region_territory|model_not_found|context_length_exceeded/':
      'seen in recorded responses, because the vendor lists no codes of error responses',
    '/billing_hard_limit_reached|insufficient_quota|credit_balance_exhausted|billing_not_active|server_is_overloaded/':
      'seen in recorded responses, because the vendor lists no codes of error responses',
  },
}
