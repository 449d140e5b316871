import { markdownTable } from '../sync/section.ts'
import type { Checked, Finding } from './check.ts'

/** What was found, as Markdown: a row for each catalogue, then each code that differs. */
export function reportOf(checked: readonly Checked[], handmade: readonly string[]): string {
  const rows = checked.map((one) => [
    one.name,
    [...new Set(one.read)].map((at) => `\`${shortened(at)}\``).join(', ') || '–',
    `${one.codes}`,
    `${one.leftOut}`,
    resultOf(one),
  ])
  return [
    ...(rows.length > 0 ? [markdownTable(['Catalogue', 'Read', 'Codes', 'Left out', 'Result'], rows)] : []),
    ...checked.filter((one) => !isSound(one)).map(details),
    ...(handmade.length > 0 ? [`No list that a program can read: ${handmade.join(', ')}.`] : []),
  ].join('\n\n')
}

/** Whether a catalogue says what its lists say. */
export function isSound({ findings, error }: Checked): boolean {
  return error === undefined && findings.length === 0
}

function resultOf(checked: Checked): string {
  if (checked.error !== undefined) return 'could not be read'
  return isSound(checked) ? 'as listed' : 'differs'
}

function details({ name, findings, error }: Checked): string {
  const unread = error === undefined ? [] : [`- could not be read: ${error}`]
  return [`### ${name}\n`, ...unread, ...findings.map(lineOf)].join('\n')
}

function lineOf({ what, codes }: Finding): string {
  return `- ${what} (${codes.length}): ${codes.map(quoted).join(', ')}`
}

/** As code whatever is in it: a list isn't ours, and an issue may show it. */
function quoted(code: string): string {
  return `\`${code.replaceAll(/[`\s]+/g, ' ')}\``
}

/** A commit by its first digits. */
function shortened(at: string): string {
  return at.replaceAll(/\b(?<start>[\da-f]{7})[\da-f]{33}\b/g, '$<start>')
}
