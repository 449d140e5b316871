import type { Check } from './check.ts'
import { abortsAreHeeded } from './checks/aborts-are-heeded.ts'
import { bodiesAreBounded } from './checks/bodies-are-bounded.ts'
import { bodiesAreReleased } from './checks/bodies-are-released.ts'
import { bodiesSurvive } from './checks/bodies-survive.ts'
import { catalogueIsSound } from './checks/catalogue-is-sound.ts'
import { classifyErrorIsTotal } from './checks/classify-error-is-total.ts'
import { codeDecides } from './checks/code-decides.ts'
import { decisionsHold } from './checks/decisions-hold.ts'
import { entriesDecode } from './checks/entries-decode.ts'
import { everyStatusDecides } from './checks/every-status-decides.ts'
import { familiesCategorize } from './checks/families-categorize.ts'
import { fieldsSurvive } from './checks/fields-survive.ts'
import { messageIsTheVendors } from './checks/message-is-the-vendors.ts'
import { nothingIsChanged } from './checks/nothing-is-changed.ts'
import { nothingLeaks } from './checks/nothing-leaks.ts'
import { parsedBodiesSurvive } from './checks/parsed-bodies-survive.ts'
import { prototypesSayNothing } from './checks/prototypes-say-nothing.ts'
import { rejectionsAreFaults } from './checks/rejections-are-faults.ts'
import { schemasAreHeeded } from './checks/schemas-are-heeded.ts'
import { statusAlone } from './checks/status-alone.ts'
import { successNeedsItsSignal } from './checks/success-needs-its-signal.ts'
import { totality } from './checks/totality.ts'
import { unknownCodesAreKept } from './checks/unknown-codes-are-kept.ts'
import { waitsAreRead } from './checks/waits-are-read.ts'
import { wiresMayBreak } from './checks/wires-may-break.ts'
import { wordsAreSound } from './checks/words-are-sound.ts'
import { wrappedErrorsAreFound } from './checks/wrapped-errors-are-found.ts'

interface Checks {
  readonly [promise: string]: Check
}

/** What the vendor's own data promises: that it holds for one adapter says nothing about another. */
const vendorChecks = {
  'the catalogue is sound': catalogueIsSound,
  'words are sound': wordsAreSound,
  'every entry decodes to itself': entriesDecode,
  'the vendor’s own decisions hold': decisionsHold,
  'the code decides before the status': codeDecides,
  'unknown codes are kept as sent': unknownCodesAreKept,
  'families categorize unlisted codes': familiesCategorize,
  'a status alone documents only what the vendor says': statusAlone,
  'the message is the vendor’s': messageIsTheVendors,
  'a success needs its signal': successNeedsItsSignal,
} as const satisfies Checks

/** What must hold whatever a gateway, a network or a caller does: mostly core's work, and the same for many adapters. */
export const hostileChecks = {
  'every status can be decided on': everyStatusDecides,
  'hostile bodies may lose detail, never the status': bodiesSurvive,
  'any field may have any value': fieldsSurvive,
  'parsed bodies may be anything': parsedBodiesSurvive,
  'prototypes say nothing': prototypesSayNothing,
  'waiting times are read in every form': waitsAreRead,
  'rejections are faults': rejectionsAreFaults,
  'classifyError is total': classifyErrorIsTotal,
  'wrapped errors are found': wrappedErrorsAreFound,
  'aborts are heeded': abortsAreHeeded,
  'bodies are bounded': bodiesAreBounded,
  'bodies are released': bodiesAreReleased,
  'nothing leaks': nothingLeaks,
  'nothing is changed': nothingIsChanged,
  'schemas are heeded': schemasAreHeeded,
  'connections may break': wiresMayBreak,
  'decoding is total': totality,
} as const satisfies Checks

/**
 * The whole contract: every promise by name, each a plain function, so that one can be run alone.
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { respond } from '@faultline/dfinery-import/testing'
 * import { checks } from '@faultline/testing/contract'
 *
 * const cases = checks['the catalogue is sound']({ adapter: dfineryImport, respond })
 * for (const { run } of cases) await run()
 * cases[0]?.title // => 'checkCatalogue finds no problem'
 * ```
 */
export const checks = { ...vendorChecks, ...hostileChecks } as const
