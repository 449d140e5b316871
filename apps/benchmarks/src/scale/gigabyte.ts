import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { quantile } from '../compare.ts'

/** An export of a gibibyte, read through the guard and without it. */
export interface Gigabyte {
  readonly bytes: number
  /** The processor's time with the guard, as a multiple of that without it: of medians. */
  readonly ratio: number
  /** The most memory that the whole process had, in MiB. */
  readonly peakMiB: { readonly bare: number; readonly guarded: number }
}

const program = fileURLToPath(new URL('gigabyte-process.ts', import.meta.url))
const rounds = 3

/** Reads it in processes of their own, in turn. */
export function gigabyte(url: string): Gigabyte {
  const [bare, guarded]: [Reading[], Reading[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    bare.push(read(url, 'bare'))
    guarded.push(read(url, 'guarded'))
  }
  const median = (readings: readonly Reading[], kind: 'ms' | 'peakMiB') =>
    quantile(
      readings.map((reading) => reading[kind]),
      0.5,
    )
  return {
    bytes: guarded[0]?.bytes ?? 0,
    ratio: median(guarded, 'ms') / median(bare, 'ms'),
    peakMiB: { bare: Math.round(median(bare, 'peakMiB')), guarded: Math.round(median(guarded, 'peakMiB')) },
  }
}

interface Reading {
  readonly ms: number
  readonly bytes: number
  readonly peakMiB: number
}

function read(url: string, way: 'bare' | 'guarded'): Reading {
  const args = ['--conditions=@faultline/source', program, `${url}/csv-gibibyte`, way]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}
