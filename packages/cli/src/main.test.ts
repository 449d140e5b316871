import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const bin = ['--conditions=@faultline/source', join(import.meta.dirname, 'main.ts')]
const options = { env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' } }

it('runs as a program', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [...bin, 'explain', 'rate_limited'], options)
  expect(stdout).toContain('Rate limit exceeded\n')
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
