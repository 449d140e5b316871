import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { Missing } from './missing.mjs'
import { root } from './root.mjs'

/** From here on Node runs TypeScript as it is, and vitest and changesets accept it. */
const oldestForTools = [22, 18]

/** The environment in which tools and sources run: the locked Node first, then the workspace's tools, and nobody phones home. */
export function toolEnvironment() {
  return {
    ...process.env,
    PATH: [dirname(toolNode()), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  }
}

/** pnpm skips an optional dependency in silence, and a binary may be there and not run (Alpine): so it is tried. */
function toolNode() {
  const name = `node-${process.platform}-${process.arch}`
  const locked = join(root, 'node_modules', name, 'bin/node')
  if (spawnSync(locked, ['--version']).status === 0) return locked
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldestForTools[0] || (major === oldestForTools[0] && minor >= oldestForTools[1]))
    return process.execPath
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const needed = `the tools need Node ${oldestForTools.join('.')} or newer, and this is ${process.versions.node}`
  throw Object.hasOwn(optionalDependencies, name)
    ? new Missing(
        `${needed}; the package ${name}, which brings one, is not installed or does not run here`,
        'install Node 24 yourself, or delete node_modules and try again with the npm registry in reach',
      )
    : new Missing(
        needed,
        `install Node 24: for ${process.platform}-${process.arch} there is none among the packages`,
      )
}
