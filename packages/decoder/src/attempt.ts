import type { Fault, Outcome, ResponseSnapshot } from '@faultline/core'
import { failuresOf } from '@faultline/core/adapter'
import type { PastedResponse } from './evidence.ts'
import type { Vendor } from './library.ts'
import { hasSignal } from './success-signal.ts'

/** What a response would mean if it were a vendor's. */
export interface Attempt {
  readonly outcome: Outcome<unknown>
  /** How well that explains the response, from 0 to 5. */
  readonly explained: number
  /** The response as classified: with a status, if the paste shows none. */
  readonly response: ResponseSnapshot
}

/**
 * Classifies a response with a vendor's adapter. Without a status it tries a success's and a failure's; if that finds a
 * documented failure, its documented status is assumed. Never throws.
 */
export function attempt({ adapter }: Vendor, shown: PastedResponse): Attempt {
  const classify = (status: number): Attempt => {
    const response = { ...shown, status }
    const outcome = adapter.classify(response)
    return { outcome, explained: explainedBy(adapter, outcome), response }
  }
  if (shown.status !== undefined) return classify(shown.status)
  const [under200, under400] = [classify(200), classify(400)]
  const best = under400.explained > under200.explained ? under400 : under200
  const reason = reasonOf(best)
  const documented = failuresOf(adapter.catalogue).find((entry) => entry.reason === reason)?.status
  const withDocumented = documented === undefined ? best : classify(documented)
  return reasonOf(withDocumented) === reason ? withDocumented : best
}

function reasonOf({ outcome }: Attempt): string | undefined {
  return outcome.ok ? undefined : outcome.fault.reason
}

const documentedRanks: { readonly [rule in Fault['decidedBy']]: number } = {
  subcode: 5,
  message: 5,
  code: 4,
  header: 3,
  family: 3,
  status: 2,
  body: 1,
  transport: 0,
}

function explainedBy(adapter: Vendor['adapter'], outcome: Outcome<unknown>): number {
  if (outcome.ok) return hasSignal(adapter) ? 3 : 0
  const { documented, decidedBy, code } = outcome.fault
  if (documented || decidedBy === 'family') return documentedRanks[decidedBy]
  return code === undefined ? 0 : 1
}
