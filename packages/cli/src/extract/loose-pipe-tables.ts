import type { Nodes, Parent, Root, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

/**
 * A remark plugin that makes tables of pipe rows without a divider below the header, as help centres export them:
 *
 *     Status Code | Text | Description |
 *     404 | Not Found | There is no such thing. |
 *
 * Each such table gets the divider that it lacks and is then read by remark-gfm, as every other table is.
 */
export function loosePipeTables() {
  return (tree: Root, file: { readonly value: unknown }): void => {
    const lines = String(file.value).split(/\r?\n/)
    visit(tree, (node: Nodes, index, parent: Parent | undefined) => {
      if (node.type !== 'paragraph' || index === undefined || !parent) return
      const last = lastOf(parent.children, index, lines)
      const runs = runsOf(parent.children.slice(index, last + 1), lines)
      const tables = runs.flatMap((run) => tableOf(run, lines) ?? [])
      if (tables.length === 0) return
      parent.children.splice(index, last - index + 1, ...tables)
      return [SKIP, index + tables.length]
    })
  }
}

/** Lines that are pipe rows, by their numbers from 1. */
type Run = readonly number[]

/** Where the paragraphs end that follow each other and are nothing but pipe rows: an export may have a blank line after each. */
function lastOf(siblings: readonly Nodes[], index: number, lines: readonly string[]): number {
  let last = index
  const isRows = (node: Nodes | undefined) =>
    node?.type === 'paragraph' && numbersOf(node).every((number) => isPipeRow(lines[number - 1]))
  if (isRows(siblings[index])) while (isRows(siblings[last + 1])) last += 1
  return last
}

function runsOf(paragraphs: readonly Nodes[], lines: readonly string[]): Run[] {
  const runs: number[][] = [[]]
  for (const number of paragraphs.flatMap(numbersOf)) {
    if (isPipeRow(lines[number - 1])) runs.at(-1)?.push(number)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}

function numbersOf({ position }: Nodes): number[] {
  if (!position) return []
  const { start, end } = position
  return Array.from({ length: end.line - start.line + 1 }, (_, offset) => start.line + offset)
}

/** A table of the rows, or `undefined` for a line of text that has a pipe in it. */
function tableOf(run: Run, lines: readonly string[]): Table | undefined {
  const rows = run.filter((number) => !isDivider(lines[number - 1]))
  const [head = 0, ...body] = rows
  const width = cellsIn(lines[head - 1])
  if (width < 2 || (body.length === 0 && !startsWithNumber(lines[head - 1]))) return undefined
  const divider = `|${'---|'.repeat(width)}`
  const source = [head, ...body].map((number) => rowText(lines[number - 1]))
  const parsed = gfm.parse([source[0], divider, ...source.slice(1)].join('\n'))
  const table = parsed.children.find((node) => node.type === 'table')
  if (!table) return undefined
  moveLines(table, (line) => rows[line > 1 ? line - 2 : 0] ?? head)
  table.data = { hProperties: { dataLoose: true } }
  return table
}

const gfm = unified().use(remarkParse).use(remarkGfm).freeze()

/** Says of every node of a table on which line of the page it stands. */
function moveLines(table: Table, lineOf: (line: number) => number): void {
  visit(table, (node) => {
    if (!node.position) return
    const { start, end } = node.position
    node.position = { start: { ...start, line: lineOf(start.line) }, end: { ...end, line: lineOf(end.line) } }
  })
}

const isPipeRow = (line = ''): boolean => /(?:^|[^\\])\|/.test(line)
const isDivider = (line = ''): boolean => /^[\s|:-]+$/.test(line) && line.includes('-')
const startsWithNumber = (line = ''): boolean => /^[\s|`*]*\d+[\s`*]*\|/.test(line)

/** A row with its outer pipes, and without what marks it as part of a quotation. */
const rowText = (line = ''): string => `|${line.replace(/^[\s>]*\|?/, '').replace(/(?<!\\)\|\s*$/, '')}|`

const cellsIn = (line = ''): number => (rowText(line).match(/(?<!\\)\|/g)?.length ?? 1) - 1
