import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { peersFolder, root } from './folders.ts'

/** Installs the peers into their folder, unless what is there is what their lockfile says. */
export function installPeers(): void {
  const [locked, installed] = ['pnpm-lock.yaml', 'node_modules/.pnpm/lock.yaml'].map((path) =>
    join(peersFolder, path),
  )
  if (locked && installed && existsSync(installed) && sameText(locked, installed)) return
  console.log('Installing the peers, once (340 MB)…')
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const args = ['--yes', '--prefer-offline', packageManager, 'install', '--frozen-lockfile']
  const { status } = spawnSync('npx', args, {
    cwd: peersFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('the peers could not be installed')
}

const sameText = (one: string, other: string) => readFileSync(one, 'utf8') === readFileSync(other, 'utf8')

/** Builds what each Node runs: Faultline's sources, and the peers as they were installed. Every file of a contender is in it. */
export async function buildProgram(): Promise<string> {
  const outfile = join(peersFolder, 'node_modules/.bench/program.mjs')
  const files = globSync('contenders/*.ts', { cwd: peersFolder }).sort()
  const imports = files.map((file, index) => `import * as peer${index} from './${file}'`)
  const peers = files.map((file, index) => `'peers/${file}': Object.values(peer${index})`)
  rmSync(outfile, { force: true })
  await build({
    stdin: {
      contents: [
        ...imports,
        `import { measureInProcess } from '../src/measure-process.ts'`,
        `await measureInProcess({ ${peers.join(', ')} })`,
      ].join('\n'),
      resolveDir: peersFolder,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@faultline/source'],
    external: dependencies(),
    logLevel: 'warning',
  })
  return outfile
}

/** The names of what is installed beside the benchmark. */
function dependencies(): string[] {
  return Object.keys(JSON.parse(readFileSync(join(peersFolder, 'package.json'), 'utf8')).dependencies)
}

/** The Node that this runs on, and the oldest that we support if there is one for this machine. */
export function nodes(): string[] {
  const oldest = join(peersFolder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node')
  const runs = spawnSync(oldest, ['--version']).status === 0
  if (!runs) console.log(`No Node 20 for ${process.platform}-${process.arch} among the packages: left out.`)
  return runs ? [oldest, process.execPath] : [process.execPath]
}

/** The version of each package that a contender comes from. */
export function versionsOf(packages: readonly string[]): Record<string, string> {
  const versionOf = (name: string) =>
    JSON.parse(readFileSync(join(peersFolder, 'node_modules', name, 'package.json'), 'utf8')).version
  return Object.fromEntries([...packages].sort().map((name) => [name, versionOf(name)]))
}
