// pnpm typecheck — compiles everything as one program: the sources, the tests, and the examples of READMEs, of the guide
// and of docstrings. Two programs would read the same files twice.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Example } from './examples/extract.ts'
import { writeExampleModules } from './examples/modules.ts'
import { root } from './run/root.mjs'

/** An example may show a name that it doesn't use. */
const unusedName = /^(?:6133|6138|6192|6196|6198|6199)$/

/** `packages/core/src/fault.ts(12,3): error TS2322: …`; what explains it is on further lines, which are indented. */
const finding =
  /^(?<path>[^\s(][^(]*)\((?<line>\d+),(?<column>\d+)\): error TS(?<code>\d+): [^\n]*(?:\n .*)*/gm

const compiler = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript-native/package.json')))
const examples = writeExampleModules()
const { failed, output } = await compile()
const shown = output.replaceAll(finding, (...found) => describe(found.at(-1), found[0])).trim()
if (shown !== '') console.log(shown)
// It fails without a word if it's killed.
const onlyUnused = output !== '' && shown === ''
process.exitCode = failed && !onlyUnused ? 1 : 0

function compile(): Promise<{ readonly failed: boolean; readonly output: string }> {
  // On two cores its threads would do the same work twice, and take it from what runs beside it.
  const args = [compiler, '-p', `${root}tsconfig.json`, '--pretty', 'false', '--singleThreaded']
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: stdout + stderr }),
    )
  })
}

function describe({ path = '', code = '' }: Record<string, string>, text: string): string {
  const example: Example | undefined = examples.get(path)
  if (!example) return text
  return unusedName.test(code) ? '' : text.replace(/^[^(]+/, example.title)
}
