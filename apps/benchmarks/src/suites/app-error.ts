import { fromFetch } from '@twinedo/app-error'
import type { Failed } from '../by-hand.ts'

/** What the fastest peer that classifies at all makes of a failure: it knows the status, but no vendor's codes. */
export function appError({ status, headers, body }: Failed): unknown {
  return fromFetch({ ok: status < 300, status, headers }, JSON.parse(body))
}
