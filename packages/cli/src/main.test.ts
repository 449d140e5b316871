import { execFile, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const bin = ['--conditions=@faultline/source', join(import.meta.dirname, 'main.ts')]
const options = { env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' } }

it('runs as a program', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [...bin, 'explain', 'rate_limited'], options)
  expect(stdout).toContain('Rate limit exceeded\n')
})

it.runIf(existsSync('/dev/full'))('says so when the disk is full', async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [...bin, 'list'], { ...options, stdio: ['ignore', full, 'pipe'] })
  let stderr = ''
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  const exitCode = await new Promise((resolve) => child.on('close', resolve))
  closeSync(full)
  const remedy = 'Check that there is space left where it goes.'
  expect([exitCode, stderr]).toEqual([2, `faultline: the output can’t be written (ENOSPC)\n  → ${remedy}\n`])
})

it('ends quietly when nobody reads on', async () => {
  const child = spawn(process.execPath, [...bin, 'list', 'azure-storage', '--json'], options)
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const exitCode = await new Promise((resolve) => child.on('close', resolve))
  expect([exitCode, stderr]).toEqual([0, ''])
})
