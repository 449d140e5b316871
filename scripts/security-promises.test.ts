// SECURITY.md promises nothing without a test: each row names the file and words of the test's name, and how
// much it tried last.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './run/root.mjs'

const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('.ts`'))

it('has promises', () => expect(rows.length).toBeGreaterThan(20))

it.each(rows)('%s', (row) => {
  const [, tests = '', figure = ''] = row.split(' | ')
  expect(missingTests(tests)).toEqual([])
  expect(figure).toMatch(/\d|every/) // how much was tried
})

/** The tests named in a cell, `file.ts` "name" and "name", that aren't there. */
function missingTests(cell: string): string[] {
  let text = ''
  return [...cell.matchAll(/`([^`]+\.ts)`|"([^"]+)"/g)].flatMap(([named, file, name = '']) => {
    if (file === undefined) return text.includes(name) ? [] : [named]
    const path = join(root, file)
    text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    return text ? [] : [named]
  })
}
