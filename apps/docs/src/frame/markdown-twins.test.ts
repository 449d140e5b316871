import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeTwins } from './markdown-twins.ts'

const folder = mkdtempSync(join(tmpdir(), 'twins-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('writes the twins that are missing, and none for a page that isn’t translated', () => {
  page('index.html', 'en', 'en')
  page('ko/index.html', 'ko', 'ko')
  page('guide/idea/index.html', 'en', 'en')
  page('ko/api/index.html', 'ko', 'en')
  page('catalogue/index.html', 'en', 'en')
  write('catalogue.md', 'of its own')
  expect(writeTwins(folder, new URL('https://docs.example/base/'))).toBe(3)
  expect(read('guide/idea.md')).toBe('[here](https://docs.example/base/guide/idea/#b)\n')
  expect(read('index.md')).toContain('/base/#b')
  expect(read('ko.md')).toContain('/base/ko/#b')
  expect(read('catalogue.md')).toBe('of its own')
  expect(() => read('ko/api.md')).toThrow()
})

function page(file: string, language: string, shown: string): void {
  write(file, `<html lang="${language}"><main lang=${shown}><p><a href="#b">here</a></p></main></html>`)
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}
