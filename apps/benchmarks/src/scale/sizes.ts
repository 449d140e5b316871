import { globSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Contender } from '../contender.ts'
import { peersFolder } from '../folders.ts'

/** What a module of one line weighs in a browser: bundled, minified, compressed with brotli at its best. */
export interface Size {
  readonly name: string
  readonly code: string
  readonly bytes: number
}

/** Ours: the logic with a catalogue of five codes, and with one of the longest. */
const own = [
  { name: 'Faultline, 5 codes', code: "export { codeString } from '@faultline/code-string'" },
  { name: 'Faultline, all of Slack', code: "export { slack } from '@faultline/slack'" },
]

/** Weighs Faultline and every peer that runs in a browser. */
export async function sizes(): Promise<Size[]> {
  const files = globSync('contenders/*.ts', { cwd: peersFolder }).sort()
  const modules = await Promise.all(files.map((file) => import(join(peersFolder, file))))
  const peers: Contender[] = modules.flatMap((module) => Object.values<Contender>(module))
  const weighed = [...own, ...peers.flatMap(({ name, bundle }) => (bundle ? [{ name, code: bundle }] : []))]
  const found = await Promise.all(
    weighed.map(async (each) => ({ ...each, bytes: brotliCompressSync(await bundled(each.code)).length })),
  )
  return found.sort((one, other) => one.bytes - other.bytes)
}

async function bundled(code: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: peersFolder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@faultline/source'],
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}
