import { markdownTable } from '../sync/section.ts'
import type { Checked } from './check.ts'

/** What was found, as Markdown: a row for each catalogue, then each code that differs. */
export function reportOf(checked: readonly Checked[], handmade: readonly string[]): string {
  const rows = checked.map((one) => [
    one.name,
    one.read.map((at) => `\`${at}\``).join(', ') || '–',
    `${one.codes}`,
    `${one.difference.leftOut.length}`,
    isSound(one) ? 'as listed' : 'differs',
  ])
  return [
    markdownTable(['Catalogue', 'Read', 'Codes', 'Left out', 'Result'], rows),
    ...checked.filter((one) => !isSound(one)).map(details),
    ...(handmade.length > 0 ? [`No list that a program can read: ${handmade.join(', ')}.`] : []),
  ].join('\n\n')
}

/** Whether a catalogue says what its lists say. */
export function isSound({ difference, error }: Checked): boolean {
  const { missing, unlisted, stale } = difference
  return error === undefined && [missing, unlisted, stale].every((codes) => codes.length === 0)
}

function details({ name, difference, error }: Checked): string {
  const { missing, unlisted, stale } = difference
  return [
    `### ${name}`,
    ...(error === undefined ? [] : [`- could not be read: ${error}`]),
    ...lineOf('in the list, but neither in the catalogue nor left out', missing),
    ...lineOf('in the catalogue, but in no list', unlisted),
    ...lineOf('said to be left out or added, and isn’t', stale),
  ].join('\n')
}

function lineOf(what: string, codes: readonly string[]): string[] {
  return codes.length === 0
    ? []
    : [`- ${what} (${codes.length}): ${codes.map((code) => `\`${code}\``).join(', ')}`]
}
