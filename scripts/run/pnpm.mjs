import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/**
 * The locked pnpm, through npx: `[command, args]`. Without --prefer-offline npx waits for more than a minute where there
 * is no network. turbo too is started through it, because turbo looks for a pnpm on the path.
 *
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export const pnpm = (...args) => ['npx', ['--yes', '--prefer-offline', packageManager, ...args]]
