import type { Element, Nodes, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { EXIT, visit } from 'unist-util-visit'

/** A table as rows of equally many cells, with what is above it. */
export interface TableGrid {
  /** The line of the page, from 1, on which it begins. */
  readonly line: number
  /** The nearest heading above it. */
  readonly heading: string
  readonly header: readonly string[]
  readonly rows: readonly GridRow[]
  /** Rows that have more or fewer cells than the header. */
  readonly ragged: readonly RaggedRow[]
  /** Whether it has no divider below its header: what is its header is only the first of its rows. */
  readonly loose: boolean
}

/** One row below the header. */
export interface GridRow {
  readonly line: number
  /** Which row of the table it is, from 1: a table may be on one line of the page. */
  readonly row: number
  readonly cells: readonly GridCell[]
}

/** The text of a cell, and whether all of it is marked as code. */
export interface GridCell {
  readonly text: string
  readonly code: boolean
}

/** A row that isn't as wide as the header. */
export interface RaggedRow {
  readonly line: number
  readonly row: number
  readonly cells: number
  readonly expected: number
}

/** Every table of a page, in order. */
export function tableGrids(tree: Root): TableGrid[] {
  const grids: TableGrid[] = []
  let heading = ''
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) heading = plainText(element)
    if (element.tagName === 'table') grids.push(gridOf(element, heading))
  })
  return grids
}

function gridOf(table: Element, heading: string): TableGrid {
  const wide = spread(rowsOf(table))
  const heads = wide.filter(({ isHead }) => isHead)
  const [first] = wide
  const headRows = heads.length > 0 ? heads : first ? [first] : []
  const width = headRows[0]?.cells.length ?? 0
  const body = wide
    .filter((each) => !headRows.includes(each))
    .map(({ line, cells }, index) => ({ line, row: index + 1, cells }))
  const line = table.position?.start.line ?? first?.line ?? 0
  return {
    line,
    heading,
    header: Array.from({ length: width }, (_, column) => headerText(headRows, column)),
    rows: body.filter(({ cells }) => cells.length === width && !isSection(cells)),
    ragged: body
      .filter(({ cells }) => cells.length !== width)
      .map((row) => ({ line: row.line, row: row.row, cells: row.cells.length, expected: width })),
    loose: 'dataLoose' in table.properties,
  }
}

interface WideRow extends Omit<GridRow, 'row'> {
  readonly isHead: boolean
}

/** The rows of a table, without those of tables inside it. */
function rowsOf(table: Element): { row: Element; isHead: boolean }[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [{ row: child, isHead: isHeadRow(child) }]
    const isHead = child.tagName === 'thead'
    return child.children.flatMap((row) =>
      row.type === 'element' && row.tagName === 'tr' ? [{ row, isHead: isHead || false }] : [],
    )
  })
}

const isHeadRow = (row: Element): boolean => {
  const cells = row.children.filter((cell) => cell.type === 'element')
  return cells.length > 1 && cells.every(({ tagName }) => tagName === 'th')
}

/** Writes a cell into every column and row that it spans. */
function spread(rows: readonly { row: Element; isHead: boolean }[]): WideRow[] {
  const below = new Map<number, { cell: GridCell; rows: number }>()
  return rows.map(({ row, isHead }) => {
    const cells: GridCell[] = []
    const takeFromAbove = () => {
      for (let above = below.get(cells.length); above; above = below.get(cells.length)) {
        if (above.rows > 1) below.set(cells.length, { ...above, rows: above.rows - 1 })
        else below.delete(cells.length)
        cells.push(above.cell)
      }
    }
    for (const element of row.children) {
      if (element.type !== 'element' || !/^t[dh]$/.test(element.tagName)) continue
      takeFromAbove()
      const cell = cellOf(element)
      const [columns, down] = [spanOf(element.properties['colSpan']), spanOf(element.properties['rowSpan'])]
      for (let column = 0; column < columns; column += 1) {
        if (down > 1) below.set(cells.length, { cell, rows: down - 1 })
        cells.push(cell)
      }
    }
    takeFromAbove()
    return { line: row.position?.start.line ?? 0, isHead, cells }
  })
}

/** A span that a page may really have: a number is the page's, and it isn't to fill the memory. */
function spanOf(value: unknown): number {
  const span = Number(value ?? 1)
  return Number.isInteger(span) && span >= 1 && span <= widestSpan ? span : 1
}

const widestSpan = 1000

/** A row of one cell over all columns is a heading inside the table. */
const isSection = (cells: readonly GridCell[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell === cells[0])

function headerText(rows: readonly WideRow[], column: number): string {
  return [...new Set(rows.map(({ cells }) => cells[column]?.text ?? ''))].filter(Boolean).join(' ')
}

function cellOf(element: Element): GridCell {
  const text = plainText(element)
  let code = ''
  visit(element, 'element', (inner) => {
    if (inner.tagName !== 'code') return
    code = plainText(inner)
    return EXIT
  })
  return { text, code: code !== '' && code === text }
}

/** The text that people see; `\_` is what exports leave of an underscore. */
function plainText(node: Nodes): string {
  return toText(node)
    .replaceAll(/\\(?=[_*~`|<>[\]-])/g, '')
    .replaceAll(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim()
}
