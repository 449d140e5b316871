import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a command to its end and gives its exit code; a signal counts as failure, a command that isn't there as 127.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: NodeJS.ProcessEnv, cwd?: string,
 *   onOutput?: (chunk: Buffer) => void }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { stdio = 'inherit', env = process.env, cwd = root, onOutput } = {}) {
  return new Promise((resolve) => {
    // npm and npx are .cmd files on Windows, which only a shell starts.
    const child = spawn(command, args, { cwd, env, stdio, shell: process.platform === 'win32' })
    // Ctrl-C reaches the child too: wait for it to end in its own way.
    const wait = () => {}
    process.on('SIGINT', wait)
    for (const stream of [child.stdout, child.stderr]) if (onOutput) stream?.on('data', onOutput)
    child.once('error', () => resolve(127))
    child.once('close', (code) => {
      process.off('SIGINT', wait)
      resolve(code ?? 1)
    })
  })
}
