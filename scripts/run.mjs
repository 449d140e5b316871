// What `npm start`, `npm test`, `npm run docs` and `npm run build` call. Needs only Node 20 and npm: it brings pnpm and
// a newer Node for the tools itself, installs when something changed, and says on stderr what is missing where it can't.
import { docs } from './run/docs.mjs'
import { install } from './run/install.mjs'
import { Missing } from './run/missing.mjs'
import { start } from './run/start.mjs'
import { test } from './run/test.mjs'
import { toolEnvironment } from './run/tools.mjs'
import { turbo } from './run/turbo.mjs'

const commands = { start, test, docs, build: (_, env) => turbo(['build:code', 'build:types'], env) }
const [name = '', ...args] = process.argv.slice(2)

try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    throw new Missing(`there is no command "${name}"`, `use one of: ${Object.keys(commands).join(', ')}`)
  await install()
  process.exitCode = await command(args, toolEnvironment())
} catch (error) {
  if (!(error instanceof Missing)) throw error
  process.stderr.write(`\nfaultline: ${error.message}\n  → ${error.remedy}\n`)
  process.exitCode = 1
}
