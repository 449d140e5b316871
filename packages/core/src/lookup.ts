import type { Catalogue } from './catalogue.ts'
import type { Category } from './category.ts'
import { type DocumentedFailure, failuresOf } from './failures-of.ts'
import { type Found, type KnownFailure, knownFailure } from './known-failure.ts'
import { addMessage, emptyMessageIndex, findByMessage, type MessageIndex } from './message-index.ts'
import { withoutPrototype } from './own-fields.ts'
import type { FailureReading } from './reader.ts'

/** The documented failures of a vendor, by what a response carries. */
export interface Lookup {
  /** Whether there is a failure of this code; its decimal string is the same code, and letter case doesn't matter. */
  documents(code: string | number | undefined): boolean
  /** A documented message before a documented subcode before a documented code. */
  find(said: Pick<FailureReading, 'code' | 'subcode' | 'message'>): Found | undefined
  /** What a status means in a response without any code. */
  statusAlone(status: number): Found | undefined
  /** The category of the vendor's own class of codes. */
  family(name: string | undefined): Category | undefined
}

/** Indexes a catalogue. Maps, so that a code named `constructor` is an ordinary unknown one. */
export function createLookup(catalogue: Catalogue): Lookup {
  const codes = new Map<unknown, FailuresOfCode>()
  const statuses = new Map<number, Found>()
  const families = new Map<unknown, Category>(Object.entries(catalogue.families ?? {}))
  let anyCode: MessageIndex | undefined

  for (const failure of failuresOf(catalogue).map(withoutPrototype)) {
    const known = knownFailure(failure, catalogue.docsUrl)
    if (failure.codes.length === 0) {
      anyCode ??= emptyMessageIndex()
      addMessage(anyCode, failure, known)
    }
    for (const code of failure.codes) addToCode(ofCode(code), failure, known)
    if (failure.statusAlone !== undefined)
      statuses.set(failure.statusAlone, { known, code: undefined, decidedBy: 'status' })
  }

  function ofCode(code: string | number): FailuresOfCode {
    const ofThis = codes.get(fold(code)) ?? {
      code,
      plain: undefined,
      subcodes: undefined,
      messages: undefined,
    }
    codes.set(code, ofThis).set(fold(code), ofThis)
    return ofThis
  }

  // What vendors write most is found without changing its letter case.
  const byCode = (code: string | number | undefined) =>
    code === undefined ? undefined : (codes.get(code) ?? codes.get(fold(code)))

  return {
    documents: (code) => byCode(code) !== undefined,
    find: (said) => findInCode(byCode(said.code), said) ?? findByMessage(anyCode, said.message),
    statusAlone: (status) => statuses.get(status),
    family: (name) => families.get(name),
  }
}

/** The failures that share one code. */
interface FailuresOfCode {
  readonly code: string | number
  plain: Found | undefined
  subcodes: Map<string, Found> | undefined
  messages: MessageIndex | undefined
}

function addToCode(ofCode: FailuresOfCode, failure: DocumentedFailure, known: KnownFailure): void {
  const { code } = ofCode
  if (failure.message !== undefined || failure.messagePrefix !== undefined) {
    ofCode.messages ??= emptyMessageIndex()
    addMessage(ofCode.messages, failure, known, code)
  } else if (failure.subcode !== undefined) {
    ofCode.subcodes ??= new Map()
    ofCode.subcodes.set(fold(failure.subcode), { known, code, decidedBy: 'subcode' })
  } else {
    ofCode.plain = { known, code, decidedBy: 'code' }
  }
}

function findInCode(
  ofCode: FailuresOfCode | undefined,
  { subcode, message }: Pick<FailureReading, 'subcode' | 'message'>,
): Found | undefined {
  if (!ofCode) return undefined
  const byMessage = findByMessage(ofCode.messages, message)
  const bySubcode = subcode === undefined ? undefined : ofCode.subcodes?.get(fold(subcode))
  return byMessage ?? bySubcode ?? ofCode.plain
}

const fold = (code: string | number) => `${code}`.toLowerCase()
