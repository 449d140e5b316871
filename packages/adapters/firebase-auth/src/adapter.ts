import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link firebaseAuth} can give: a switch over its `reason` is exhaustive. */
export type FirebaseAuthFault = FaultOf<typeof catalogue>

/**
 * The adapter of Firebase Authentication and Cloud Messaging over REST. A success's value is the parsed body; if some of
 * its results failed, the outcome is a `partial_failure` with an item for each of those. Never throws.
 *
 * @see https://firebase.google.com/docs/reference/rest/auth
 *
 * @example
 * ```ts
 * import { firebaseAuth } from '@faultline/firebase-auth'
 *
 * const body = '{"error":{"code":400,"message":"WEAK_PASSWORD : Password should be at least 6 characters"}}'
 * const outcome = firebaseAuth.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'WEAK_PASSWORD'
 * ```
 */
export const firebaseAuth: Adapter<FirebaseAuthFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read,
})
