import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const installed = '/usr/bin/chromium'
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** Starts a real Chromium: the machine's own, else the one that an npm package carries. */
export async function startChromium(): Promise<Browser> {
  if (existsSync(installed)) return chromium.launch({ executablePath: installed, args: flags })
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x' // lets it bring the system libraries that are missing
  const { default: carried } = await import('@sparticuz/chromium')
  const executablePath = await carried.executablePath()
  // In a single process, closing one visitor's context ends the whole browser.
  const args = carried.args.filter((flag) => flag !== '--single-process')
  return chromium.launch({ executablePath, args: [...args, ...flags] })
}
