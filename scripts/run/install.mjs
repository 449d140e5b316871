import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Missing } from './missing.mjs'
import { pnpm } from './pnpm.mjs'
import { run } from './process.mjs'
import { root } from './root.mjs'

const oldestNode = 20
const stamp = join(root, 'node_modules/.cache/faultline/installed')

/** Installs with the frozen lockfile; where nothing changed since the last time, that costs a few milliseconds. */
export async function install() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < oldestNode) {
    throw new Missing(`Node ${process.versions.node} is too old`, `install Node ${oldestNode} or newer`)
  }
  const wanted = fingerprint()
  if (readOrEmpty(stamp) === wanted) return
  process.stderr.write('faultline: installing …\n')
  // On stderr, so that stdout holds only what the command itself prints.
  const code = await run(...pnpm('install', '--frozen-lockfile', '--config.confirmModulesPurge=false'), {
    stdio: ['ignore', process.stderr, process.stderr],
  })
  if (code === 127) throw new Missing('there is no npx on the path', 'install npm, which comes with Node')
  if (code !== 0) {
    throw new Missing(
      'the packages could not be installed; the lines above say why',
      'the first install needs the npm registry; if a package.json changed, run `pnpm install` and commit the lockfile',
    )
  }
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Of everything that decides what is installed. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  const members = ['packages', 'packages/adapters', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')),
  )
  for (const path of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...members]) {
    hash.update(`\0${path}\0`).update(readOrEmpty(join(root, path)))
  }
  return hash.digest('hex')
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
