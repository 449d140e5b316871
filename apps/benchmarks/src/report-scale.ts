import type { CatalogueCost } from './scale/catalogues.ts'
import type { Gigabyte } from './scale/gigabyte.ts'
import type { Size } from './scale/sizes.ts'

/** Writes what grows: sizes, catalogues, and a large export. */
export function reportScale(scale: {
  readonly sizes: readonly Size[]
  readonly catalogues: readonly CatalogueCost[]
  readonly gigabyte: Gigabyte
}): string {
  const { ratio, peakMiB, bytes } = scale.gigabyte
  return [
    'Size of a one-line module in a browser, brotli',
    ...scale.sizes.map(
      ({ name, bytes }) => `  ${name.padEnd(26)}${(bytes / 1000).toFixed(1).padStart(7)} kB`,
    ),
    '',
    'A catalogue of so many codes, processor time: type check beyond one of a single code, and the whole contract',
    ...scale.catalogues.map(
      ({ codes, typesSeconds, exhaustiveSeconds, contractSeconds }) =>
        `  ${codes.toLocaleString('en').padStart(5)} codes: types ${typesSeconds.toFixed(2)} s (a switch over all: ${exhaustiveSeconds.toFixed(2)} s), contract ${contractSeconds.toFixed(1)} s`,
    ),
    '',
    `An export of ${(bytes / 2 ** 30).toFixed(2)} GiB through the guard: ${ratio.toFixed(2)} × the processor time of reading it bare, ${peakMiB.guarded} MiB at most (bare: ${peakMiB.bare} MiB)`,
    '',
  ].join('\n')
}
