import { codeString } from '@faultline/code-string'
import type { Outcome } from '@faultline/core'
import { statusObject } from '@faultline/status-object'
import type { Note } from './journal.ts'
import { untilFinal } from './until-final.ts'
import { requestEntry, searchProperty } from './vendor-calls.ts'

/** What a question came to. */
export type Answer = 'found' | 'not found' | 'gave up'

/** Asks for the property at an address. */
export async function findProperty(url: string, address: string, note: Note): Promise<Answer> {
  return answerOf(await untilFinal(() => statusObject.decode(searchProperty(url, address)), note))
}

/** Asks for the entry of an id. */
export async function findEntry(url: string, id: number, note: Note): Promise<Answer> {
  return answerOf(await untilFinal(() => codeString.decode(requestEntry(url, id)), note))
}

/** Two vendors, two formats, one way to read what they said: the category. */
function answerOf(outcome: Outcome<unknown>): Answer {
  if (outcome.ok) return 'found'
  return outcome.fault.category === 'not_found' ? 'not found' : 'gave up'
}
