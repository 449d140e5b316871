// Writes the declarations of every published package into its dist in one pass of the compiler, because a pass for each
// would read the same files again: `.d.ts` beside the ESM files, and the same as `.d.cts` beside those of CommonJS.
import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './run/root.mjs'
import { publishedPackages } from './workspace/packages.ts'

/** Another file of the same package, as sources import it: `from './fault.ts'`. */
const ownImport = /(?<before>\b(?:from |import\()['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g

for (const { path } of publishedPackages()) {
  for (const stale of globSync('dist/**/*.d.{ts,cts}', { cwd: path })) rmSync(join(path, stale))
}
const program = createProgram(join(root, 'tsconfig.build.json'))
const { diagnostics } = program.emit(undefined, (file, text) => {
  const target = file.replace('/src/', '/dist/')
  ts.sys.writeFile(target, text.replaceAll(ownImport, '$<before>.js'))
  ts.sys.writeFile(target.replace(/ts$/, 'cts'), text.replaceAll(ownImport, '$<before>.cjs'))
})
if (diagnostics.length > 0) {
  console.log(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})))
  process.exitCode = 1
}

/** Whether the types are sound is for `pnpm typecheck` to say: here they are only written. */
function createProgram(config: string): ts.Program {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    root,
  )
  return ts.createProgram(fileNames, { ...options, noCheck: true })
}
