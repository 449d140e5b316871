#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { exitCodes } from './exit-codes.ts'

// Before anything else is loaded, which an older Node would fail at with a stack trace; 22.15 brought zstd.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 15)) {
  process.stderr.write(`faultline: this is Node ${process.versions.node}\n  → Use Node 22.15 or newer.\n`)
  process.exit(exitCodes.usage)
}

// The next start takes its compiled code from the cache.
module.enableCompileCache()
const [{ run, unwritten }, { processTerminal }] = await Promise.all([
  import('./run.ts'),
  import('./terminal.ts'),
])

const args = process.argv.slice(2)
const terminal = processTerminal(args)
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(unwritten(error, terminal)))
process.exitCode = await run(args, terminal, version)
