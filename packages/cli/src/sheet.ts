import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import pc from 'picocolors'
import { printable } from './printable.ts'
import type { Terminal } from './terminal.ts'

/** What is said about one thing: a title, facts, and sections of text. */
export interface Sheet {
  readonly title: string
  /** What it's about, on the line below. */
  readonly subject?: string
  /** What to know before the rest is read: one sentence. */
  readonly note?: string | undefined
  /** Names and values; a value that is absent is left out. */
  readonly facts: readonly Fact[]
  readonly sections: readonly Section[]
}

/** A name, its value, and what that means for a person, as a colour. */
export type Fact = readonly [name: string, value: string | number | undefined, tone?: Tone]

type Tone = keyof typeof toneColours

const toneColours = { good: 'green', caution: 'yellow', bad: 'red' } as const

/** A heading with its paragraphs; one without text is left out. */
export interface Section {
  readonly heading: string
  readonly paragraphs?: readonly (string | undefined)[]
  /** Lines that aren't wrapped: a response, a command. */
  readonly verbatim?: string | undefined
}

type Colours = ReturnType<typeof pc.createColors>

/** Longer lines are hard to read. */
const widest = 100
const indent = '  '

/** A sheet as text for people. */
export function sheetText({ title, subject, note, facts, sections }: Sheet, terminal: Terminal): string {
  const colours = pc.createColors(terminal.colour)
  const { bold, dim } = colours
  const columns = Math.min(terminal.columns, widest)
  const parts = [
    [
      bold(wrapAnsi(printable(title), columns)),
      ...(subject ? [dim(wrapAnsi(printable(subject), columns))] : []),
    ],
    note ? [wrapAnsi(printable(note), columns)] : [],
    factLines(facts, colours),
    ...sections.map((section) => sectionLines(section, columns, bold)),
  ]
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${text.join('\n\n')}\n`
}

function factLines(facts: readonly Fact[], colours: Colours): string[] {
  const known = facts.filter(([, value]) => value !== undefined && value !== '')
  const width = Math.max(...known.map(([name]) => stringWidth(name)))
  return known.map(([name, value, tone]) => {
    const space = ' '.repeat(width - stringWidth(name))
    const text = printable(`${value}`)
    return `${indent}${colours.dim(name)}${space}  ${tone ? colours[toneColours[tone]](text) : text}`
  })
}

function sectionLines(
  { heading, paragraphs = [], verbatim }: Section,
  columns: number,
  bold: (text: string) => string,
): string[] {
  const wrapped = paragraphs
    .filter((text) => text !== undefined)
    .map((text) => wrapAnsi(printable(text), columns - indent.length, { hard: false }))
  const lines = [...wrapped, ...(verbatim ? [printable(verbatim)] : [])].join('\n').split('\n')
  if (lines.join('') === '') return []
  return [bold(heading), ...lines.map((line) => `${indent}${line}`.trimEnd())]
}
