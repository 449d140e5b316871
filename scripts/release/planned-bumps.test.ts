import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { plannedBump } from './planned-bumps.ts'

it('gives the highest bump of the changesets that name a package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-changesets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const changesets = {
    'README.md': '# Changesets\n\n---\n\nOne file each.\n',
    'a.md': "---\n'@faultline/core': patch\n---\n\nReads asctime dates.\n",
    'b.md': "---\n'@faultline/core': minor\n'@faultline/cli': patch\n---\n\nReads more.\n",
  }
  for (const [file, text] of Object.entries(changesets)) writeFileSync(join(folder, file), text)
  expect(['core', 'cli', 'stripe'].map((name) => plannedBump(`@faultline/${name}`, folder))).toEqual([
    'minor',
    'patch',
    'none',
  ])
})
