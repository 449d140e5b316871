// What users declare once: every query's error is a VendorError then.
import type { Fault, VendorError } from '@faultline/core'
import type { DfineryImportFault } from '@faultline/dfinery-import'
import { type DefaultError, QueryClient, type QueryObserverResult } from '@tanstack/query-core'
import { queryRetry } from './tanstack-query.ts'

declare module '@tanstack/query-core' {
  interface Register {
    defaultError: VendorError
  }
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

const registered: Same<DefaultError, VendorError> = true
const read: Same<NonNullable<QueryObserverResult['error']>['fault'], Fault> = true
const { retry } = queryRetry()
const synchronous: Same<ReturnType<typeof retry>, boolean> = true

// The same two options fit any error type of a client's queries and mutations.
const client = new QueryClient({ defaultOptions: { queries: queryRetry(), mutations: queryRetry() } })
client.setQueryDefaults<number, VendorError<DfineryImportFault>>(['events'], queryRetry())

export { read, registered, synchronous }
