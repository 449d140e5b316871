import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serve } from './serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site's home page. */
    home: string
    /** The folder of its files. */
    folder: string
  }
}

/** Not the root, so that a link that forgets the base path is found dead. */
const base = '/under/a/base/'
/** A site that was built under this base already, to save the minutes that it takes. */
const folder = process.env['DOCS_DIST'] ?? fileURLToPath(new URL('../dist-browser', import.meta.url))

/** Builds the site once for all tests, and serves it. */
export async function setup(project: TestProject): Promise<() => void> {
  if (!process.env['DOCS_DIST']) await build()
  const { origin, server } = await serve(folder, base)
  project.provide('home', origin + base)
  project.provide('folder', folder)
  return () => server.close()
}

function build(): Promise<void> {
  const command = fileURLToPath(new URL('../node_modules/.bin/astro', import.meta.url))
  const output: Buffer[] = []
  return new Promise((resolve, reject) => {
    const child = spawn(command, ['build', '--outDir', folder], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, DOCS_BASE: base, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The site cannot be built:\n${Buffer.concat(output)}`))
    })
  })
}
