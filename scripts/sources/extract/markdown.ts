import { marked, type Tokens } from 'marked'
import type { Extract } from '../source.ts'

/** Reads a column of every Markdown table that has a column of this name, without backticks and links. */
export function columnOf(...names: readonly string[]): Extract {
  return (files) =>
    files.flatMap(({ text }) =>
      marked
        .lexer(text)
        .filter((token): token is Tokens.Table => token.type === 'table')
        .flatMap(({ header, rows }) => {
          const index = header.findIndex((cell) => names.includes(plain(cell.text)))
          return index < 0 ? [] : rows.map((row) => plain(row[index]?.text ?? '')).filter(Boolean)
        }),
    )
}

function plain(cell: string): string {
  return cell
    .replaceAll(/\[(?<text>[^\]]*)\]\([^)]*\)/g, '$<text>')
    .replaceAll(/[`*\\]|<br ?\/?>/g, '')
    .trim()
}
