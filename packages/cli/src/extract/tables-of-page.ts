import { exitCodes } from '../exit-codes.ts'
import { strings } from '../language/language.ts'
import { Mistake } from '../mistake.ts'
import type { Terminal } from '../terminal.ts'
import { type ErrorTables, errorTables } from './error-tables.ts'
import { isHtmlPage } from './page-tree.ts'
import { readPage } from './read-page.ts'

/** Reads the error tables of a page; throws a Mistake if it can't be read or has none. */
export async function tablesOfPage(source: string, terminal: Terminal): Promise<ErrorTables> {
  const t = strings[terminal.language].catalogue.page
  const text = await readPage(source, terminal)
  if (text.length > longestMarkdown && !isHtmlPage(text))
    throw new Mistake(t.tooLarge(source, longestMarkdown / 2 ** 20), t.giveOne, exitCodes.input)
  const found = withinTheStack(text)
  if (!found) throw new Mistake(t.tooDeep(source), t.giveOne, exitCodes.input)
  if (found.tables.length === 0) throw new Mistake(t.noTables(source), t.otherPage, exitCodes.input)
  return found
}

/** In characters. Markdown takes some 500 bytes of memory for each, HTML far less; no page of codes has so many. */
const longestMarkdown = 2 ** 20

/** The tables of a page; `undefined` if it's nested so deeply that the libraries run out of stack. */
function withinTheStack(text: string): ErrorTables | undefined {
  try {
    return errorTables(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
