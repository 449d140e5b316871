import { expect, test } from 'vitest'
import { readFixtures } from './read-fixtures.ts'

test('a folder is read by URL and by path, whatever ends the path', () => {
  const folder = new URL('../fixtures/', import.meta.url)
  const fixtures = readFixtures(folder)
  expect(Object.keys(fixtures)).toContain('nginx-502')
  expect(fixtures['nginx-502']?.status).toBe(502)
  expect(readFixtures(folder.pathname)).toEqual(fixtures)
  expect(readFixtures(folder.pathname.replace(/\/$/, ''))).toEqual(fixtures)
})

test('a folder that is not there throws', () => {
  expect(() => readFixtures(new URL('./nowhere/', import.meta.url))).toThrow('ENOENT')
})
