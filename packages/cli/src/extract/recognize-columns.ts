import { codesIn, looksLikeCode, statusesIn } from './cell-values.ts'
import { headerScore, type Role } from './column-words.ts'
import type { GridCell, TableGrid } from './table-grid.ts'

/** What a column was taken for, and how sure that is, from 0 to 1. */
export interface Column {
  readonly header: string
  readonly role: Role | undefined
  readonly confidence: number
}

/** Says what each column of a table is, by its header and by what is in it. */
export function recognizeColumns(grid: TableGrid): Column[] {
  const columns = grid.header.map((header, index) => traitsOf(header, cellsOf(grid, index)))
  const roles = assign(columns)
  settle(columns, roles)
  return columns.map(({ header, scores }, index) => {
    const role = roles[index]
    return { header, role, confidence: role ? round(Math.min(1, scores[role])) : 0 }
  })
}

/** What is known of a column. */
interface Traits {
  readonly header: string
  readonly shares: Shares
  readonly scores: Record<Role, number>
}

/** Which part of its cells look like what, from 0 to 1; empty cells don't count. */
interface Shares {
  /** How many cells there are. */
  readonly cells: number
  readonly status: number
  readonly code: number
  /** A code by its looks alone. */
  readonly clearCode: number
  readonly short: number
  readonly prose: number
  /** Explains an error, rather than being what the vendor writes in a response. */
  readonly explaining: number
  readonly advising: number
  /** How many of the cells differ. */
  readonly distinct: number
}

const roles: readonly Role[] = ['status', 'code', 'label', 'message', 'explanation', 'remedy']

function traitsOf(header: string, cells: readonly GridCell[]): Traits {
  const shares = sharesOf(cells)
  const content = contentScores(shares)
  const isConstant = cells.length >= 3 && shares.distinct * cells.length <= 1
  const score = (role: Role) => {
    if (content[role] === 0 || (isConstant && role !== 'status')) return 0
    return 0.6 * headerScore(role, header) + 0.4 * content[role]
  }
  return {
    header,
    shares,
    scores: {
      status: score('status'),
      code: score('code'),
      label: score('label'),
      message: score('message'),
      explanation: score('explanation'),
      remedy: score('remedy'),
    },
  }
}

/** How well the content of a column fits each role; 0 rules it out. */
function contentScores({ status, code, clearCode, short, prose, advising, distinct }: Shares) {
  const isUnique = distinct > 0.5
  return {
    status: status >= 0.7 ? status : 0,
    code: code >= 0.7 ? Math.max(code, clearCode) * (isUnique ? 1 : 0.4) * (status === 1 ? 0.5 : 1) : 0,
    label: 0.6 * short + 0.1,
    message: 0.6 * Math.max(short, prose),
    explanation: Math.max(prose, 0.3),
    remedy: Math.max(advising, 0.3 * prose, 0.1),
  }
}

function sharesOf(cells: readonly GridCell[]): Shares {
  const texts = cells.map(({ text }) => text)
  const share = (is: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length
  return {
    cells: cells.length,
    status: share((text) => statusesIn(text).length > 0),
    code:
      cells.length === 0
        ? 0
        : cells.filter((cell) => codesIn(cell.text, cell.code).length > 0).length / cells.length,
    clearCode: share(looksLikeCode),
    short: share((text) => wordsIn(text) <= 4),
    prose: share((text) => wordsIn(text) >= 3 || /[가-힣]/.test(text)),
    explaining: share((text) => explains.test(text)),
    advising: share((text) => advises.test(text)),
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
  }
}

const explains =
  /\b(?:this|the|an?|emergence of this|appearance of this) (?:error|code|status|response)\b|\bindicat|\bsignif|returned when|occurs when|발생합니다|경우/i
const advises =
  /\b(?:check|try|retry|contact|ensure|make sure|verify|wait|use|add|remove|reduce|update|correct|provide|request)\b|확인|다시|문의|변경|해 ?주세요|하세요|바랍니다/i

/** Gives each role to the column that fits it best, the surest first. */
function assign(columns: readonly Traits[]): (Role | undefined)[] {
  const assigned: (Role | undefined)[] = columns.map(() => undefined)
  const pairs = columns.flatMap(({ scores }, index) =>
    roles.map((role) => ({ index, role, score: scores[role] })),
  )
  for (const { index, role, score } of pairs.sort((one, other) => other.score - one.score)) {
    if (score < leastScore || assigned[index] || assigned.includes(role)) continue
    assigned[index] = role
  }
  return assigned
}

/** Below it a column is left unnamed. */
const leastScore = 0.45

/** What only the columns together say. */
function settle(columns: readonly Traits[], assigned: (Role | undefined)[]): void {
  const move = (from: Role, to: Role, holds: (shares: Shares) => boolean) => {
    const index = assigned.indexOf(from)
    const column = columns[index]
    if (assigned.includes(to) || !column || !holds(column.shares)) return
    assigned[index] = to
    column.scores[to] = Math.max(column.scores[to], 0.85 * column.scores[from])
  }
  // A vendor whose messages are its codes, and a column of codes that are nothing but HTTP statuses.
  move('message', 'code', ({ clearCode, distinct }) => clearCode >= 0.8 && distinct > 0.8)
  move('label', 'code', ({ clearCode, distinct, cells }) => clearCode >= 0.8 && distinct > 0.8 && cells > 1)
  move('code', 'status', ({ status }) => status === 1)
  move('message', 'explanation', ({ explaining }) => explaining >= 0.5)
}

const cellsOf = (grid: TableGrid, column: number): GridCell[] =>
  grid.rows.flatMap(({ cells }) => {
    const cell = cells[column]
    return cell && cell.text !== '' && cell.text !== '-' ? [cell] : []
  })

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length
const round = (value: number): number => Math.round(value * 100) / 100
