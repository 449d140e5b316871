import type { Check } from './check.ts'
import { abortsAreHeeded } from './checks/aborts-are-heeded.ts'
import { bodiesAreBounded } from './checks/bodies-are-bounded.ts'
import { bodiesAreReleased } from './checks/bodies-are-released.ts'
import { bodiesSurvive } from './checks/bodies-survive.ts'
import { catalogueIsSound } from './checks/catalogue-is-sound.ts'
import { codeDecides } from './checks/code-decides.ts'
import { entriesDecode } from './checks/entries-decode.ts'
import { everyStatusDecides } from './checks/every-status-decides.ts'
import { fieldsSurvive } from './checks/fields-survive.ts'
import { nothingIsChanged } from './checks/nothing-is-changed.ts'
import { nothingLeaks } from './checks/nothing-leaks.ts'
import { parsedBodiesSurvive } from './checks/parsed-bodies-survive.ts'
import { prototypesSayNothing } from './checks/prototypes-say-nothing.ts'
import { rejectionsAreFaults } from './checks/rejections-are-faults.ts'
import { schemasAreHeeded } from './checks/schemas-are-heeded.ts'
import { totality } from './checks/totality.ts'
import { waitsAreRead } from './checks/waits-are-read.ts'
import { wiresMayBreak } from './checks/wires-may-break.ts'

/** The whole contract: every promise by name, each a plain function, so that one can be run alone. */
export const checks = {
  'the catalogue is sound': catalogueIsSound,
  'every entry decodes to itself': entriesDecode,
  'the code decides before the status': codeDecides,
  'every status can be decided on': everyStatusDecides,
  'hostile bodies cost nothing but detail': bodiesSurvive,
  'hostile values may stand in any field': fieldsSurvive,
  'parsed bodies may be anything': parsedBodiesSurvive,
  'prototypes say nothing': prototypesSayNothing,
  'waiting times are read in every form': waitsAreRead,
  'rejections are faults': rejectionsAreFaults,
  'aborts are heeded': abortsAreHeeded,
  'bodies are bounded': bodiesAreBounded,
  'bodies are released': bodiesAreReleased,
  'nothing leaks': nothingLeaks,
  'nothing is changed': nothingIsChanged,
  'schemas are heeded': schemasAreHeeded,
  'wires may break': wiresMayBreak,
  'decoding is total': totality,
} as const satisfies { readonly [promise: string]: Check }
