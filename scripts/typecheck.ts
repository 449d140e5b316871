// pnpm typecheck — compiles everything as one program: the sources, the tests, and the examples of READMEs, of the guide
// and of docstrings. Two programs would read the same files twice.
import ts from 'typescript'
import { exampleModules } from './examples/modules.ts'
import { withModules } from './examples/with-modules.ts'
import { root } from './run/root.mjs'

/** An example may show a name that it doesn't use. */
const unusedName = [6133, 6138, 6192, 6196, 6198, 6199]

const program = createProgram(`${root}tsconfig.json`)
const found = [
  ...program.getConfigFileParsingDiagnostics(),
  ...program.getOptionsDiagnostics(),
  ...program.getSyntacticDiagnostics(),
  ...program.getGlobalDiagnostics(),
  ...program.getSemanticDiagnostics(),
].filter(({ file, code }) => !(file && exampleModules.has(file.fileName) && unusedName.includes(code)))
program.emit() // only what the next run needs to be quick
for (const diagnostic of found) console.log(describe(diagnostic))
if (found.length > 0) process.exitCode = 1

function createProgram(configFile: string): ts.EmitAndSemanticDiagnosticsBuilderProgram {
  const config = ts.getParsedCommandLineOfConfigFile(configFile, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => console.log(describe(diagnostic)),
  })
  if (!config) throw new Error(`${configFile} can’t be read`)
  const { options, fileNames, errors } = config
  return ts.createIncrementalProgram({
    rootNames: [...fileNames, ...exampleModules.keys()],
    options,
    configFileParsingDiagnostics: errors,
    host: withModules(ts.createIncrementalCompilerHost(options), exampleModules),
  })
}

function describe(diagnostic: ts.Diagnostic): string {
  const title = diagnostic.file && exampleModules.get(diagnostic.file.fileName)?.title
  if (title) return `${title} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`
  return ts.formatDiagnostic(diagnostic, {
    getCurrentDirectory: () => root,
    getCanonicalFileName: (file) => file,
    getNewLine: () => '\n',
  })
}
