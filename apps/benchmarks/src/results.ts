import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resultsFolder } from './folders.ts'
import type { Found } from './measure-process.ts'
import type { CatalogueCost } from './scale/catalogues.ts'
import type { Gigabyte } from './scale/gigabyte.ts'
import type { Size } from './scale/sizes.ts'

/** What one run found: everything that the README, the charts and the site show. */
export interface Results {
  readonly date: string
  readonly machine: Machine
  readonly versions: Readonly<Record<string, string>>
  readonly found: readonly Found[]
  readonly sizes: readonly Size[]
  readonly catalogues: readonly CatalogueCost[]
  readonly gigabyte: Gigabyte
}

/** Where it ran. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  /** How many processes were waiting for a core when it began: above 0.5 or so, others were at work. */
  readonly load: number
}

export const resultsFile: string = join(resultsFolder, 'results.json')

/** Reads what the last run with --write found. */
export function readResults(): Results {
  return JSON.parse(readFileSync(resultsFile, 'utf8'))
}
