// Checks the packed tarballs, not the folders, with publint and "are the types wrong": what users get is what counts.
import { readFileSync } from 'node:fs'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { packAll } from './packed/pack.ts'
import { installScriptsOf } from './release/dependencies.ts'

/** What a tarball must hold, and what must not be in it. */
const required = ['README.md', 'LICENSE', 'package.json']
const unwanted = /\.test(-d)?\.ts$|\/__\w+__\/|\.tsbuildinfo$/

/** What a tarball may weigh: the heaviest has 211,000 bytes. */
const maxBytes = 250_000

async function problemsOf(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const packed = createPackageFromTarballData(tarball)
  const root = `/node_modules/${packed.packageName}/`
  const files = packed.listFiles(root).map((file) => file.replace(root, ''))
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true })
  const types = await checkPackage(packed)
  return [
    ...messages.map((message) => formatMessage(message, pkg) ?? message.code),
    ...(types.types === false
      ? isProgram(pkg)
        ? []
        : ['has no types']
      : types.problems.filter(concernsUsers).map(describe)),
    ...required.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files.filter((file) => unwanted.test(file)).map((file) => `${file} doesn't belong in it`),
    ...installScriptsOf(pkg).map((script) => `runs ${script} when it's installed`),
    ...rangesOfOurOwn(pkg).map((range) => `${range} means nothing outside of this workspace`),
    ...(tarball.length > maxBytes ? [`${tarball.length} bytes, and ${maxBytes} are allowed`] : []),
  ]
}

/** A program is run, and nothing is imported from it. */
const isProgram = ({ bin }: { readonly bin?: unknown }) => bin !== undefined

/** The ranges that pnpm should have replaced when it packed. */
const rangesOfOurOwn = ({ dependencies = {}, peerDependencies = {} }: Ranges) =>
  Object.values({ ...dependencies, ...peerDependencies }).filter((range) =>
    /^(workspace|catalog):/.test(range),
  )

interface Ranges {
  readonly dependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
}

type Problem = Extract<Awaited<ReturnType<typeof checkPackage>>, { problems: unknown }>['problems'][number]

/** `moduleResolution: node` knows no exports and so no subpaths: nobody can use us with it. */
const concernsUsers = (problem: Problem) =>
  !('resolutionKind' in problem && problem.resolutionKind === 'node10')

const describe = ({ kind, ...details }: Problem) =>
  `${kind}: ${JSON.stringify(details, (key, value) => (key === 'trace' ? undefined : value))}`

for (const { name, path } of await packAll()) {
  const tarball = new Uint8Array(readFileSync(path))
  const problems = await problemsOf(tarball)
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${tarball.length} bytes`)
  for (const problem of problems) console.log(problem.replace(/^/gm, '     '))
  if (problems.length > 0) process.exitCode = 1
}
