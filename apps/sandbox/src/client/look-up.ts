import { codeString } from '@faultline/code-string'
import type { Outcome } from '@faultline/core'
import { statusObject } from '@faultline/status-object'
import type { Note } from '../ledger/journal.ts'
import { retryUntilFinal } from './retry-until-final.ts'
import { requestEntry, searchProperty } from './vendor-calls.ts'

/** How a look-up ended. */
export type LookUpResult = 'found' | 'not found' | 'gave up'

/** Looks up the property at an address. */
export async function findProperty(url: string, address: string, note: Note): Promise<LookUpResult> {
  return resultOf(await retryUntilFinal(() => statusObject.decode(searchProperty(url, address)), note))
}

/** Looks up the entry with an id. */
export async function findEntry(url: string, id: number, note: Note): Promise<LookUpResult> {
  return resultOf(await retryUntilFinal(() => codeString.decode(requestEntry(url, id)), note))
}

/** Two vendors, two formats, and one way to read both: the category. */
function resultOf(outcome: Outcome<unknown>): LookUpResult {
  if (outcome.ok) return 'found'
  return outcome.fault.category === 'not_found' ? 'not found' : 'gave up'
}
