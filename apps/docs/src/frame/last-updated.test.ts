import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lastUpdatedIn } from './last-updated.ts'

const folder = mkdtempSync(join(tmpdir(), 'last-updated-'))
const [whole, shallow, bare] = ['whole', 'shallow', 'bare'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]

beforeAll(() => {
  execFileSync('git', ['init', '--quiet', whole])
  commit('2025-01-02T00:00:00Z', { 'old.md': '1', 'new.md': '1' })
  commit('2026-03-04T00:00:00Z', { 'new.md': '2' })
  const origin = pathToFileURL(whole).href
  execFileSync('git', ['clone', '--quiet', '--depth=1', origin, shallow])
  mkdirSync(bare)
})
afterAll(() => rmSync(folder, { recursive: true }))

it('each file has the time of its last commit', () => {
  const times = lastUpdatedIn(whole)
  expect(times.get('old.md')).toEqual(new Date('2025-01-02T00:00:00Z'))
  expect(times.get('new.md')).toEqual(new Date('2026-03-04T00:00:00Z'))
})

it('a shallow clone has no times, because it would give every file the same one', () => {
  expect(lastUpdatedIn(shallow).size).toBe(0)
})

it('a folder without git has no times', () => {
  expect(lastUpdatedIn(bare).size).toBe(0)
})

function commit(date: string, files: { readonly [name: string]: string }): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(whole, name), text)
  const person = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  execFileSync('git', [...person, 'add', '.'], { cwd: whole, env })
  execFileSync('git', [...person, 'commit', '--quiet', '--message=a'], { cwd: whole, env })
}
