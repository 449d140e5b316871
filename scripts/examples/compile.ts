import { dirname, join } from 'node:path'
import ts from 'typescript'
import { root } from '../run/root.mjs'
import type { Example } from './extract.ts'

/** Compiles all examples as one program, each as a module beside the file it stands in; gives what tsc says of them. */
export function compile(examples: readonly Example[]): string[] {
  const options = readOptions()
  const files = new Map(examples.map((example) => [moduleOf(example), example]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path)?.code ?? readFile(path)
  host.getSourceFile = (path, language, ...rest) => {
    const example = files.get(path)
    return example
      ? ts.createSourceFile(path, example.code, language, true)
      : getSourceFile.call(host, path, language, ...rest)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files].flatMap(([path, { title }]) => {
    const source = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return found.map(({ messageText }) => `${title} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
  })
}

/** A path that no file has. */
const moduleOf = ({ file, line }: Example) =>
  join(dirname(file), `.example-${file.split('/').at(-1)}-${line}.ts`)

function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  return {
    ...options,
    // An example without an import is a module too: its names are its own.
    moduleDetection: ts.ModuleDetectionKind.Force,
    // It may show a name that it does not use.
    noUnusedLocals: false,
    noUnusedParameters: false,
  }
}
