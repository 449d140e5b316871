import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import type { Package } from '../workspace/packages.ts'

/** One import, of whatever kind, type imports too. */
export interface Import {
  /** The importing file within its package: `src/fault.ts`. */
  from: string
  /** Whether that file is a test, or lies in a folder of tests' material. */
  inTest: boolean
  /** As written. */
  specifier: string
  /** The imported file within the package, for a relative import. */
  target?: string
}

/** The source files of a package, tests among them, relative to it. */
export const sourceFiles = ({ path }: Package): string[] =>
  globSync('src/**/*.{ts,tsx}', { cwd: path }).sort()

/** Every import in a package's sources; read once, because several rules ask. */
export function importsOf(of: Package): readonly Import[] {
  const known = read.get(of) ?? readImports(of)
  read.set(of, known)
  return known
}

const read = new WeakMap<Package, readonly Import[]>()

function readImports(of: Package): Import[] {
  return sourceFiles(of).flatMap((from) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(of.path, from), 'utf8'))
    return importedFiles.map(({ fileName: specifier }) => ({
      from,
      inTest: isTest(from),
      specifier,
      ...(specifier.startsWith('.') && { target: join(dirname(from), specifier) }),
    }))
  })
}

/** Whether a file is a test, or lies among what tests are made of. */
export const isTest = (file: string): boolean => /\.test(-d)?\.tsx?$|\/__[a-z]+__\//.test(file)
