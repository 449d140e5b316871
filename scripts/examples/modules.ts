import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '../run/root.mjs'
import { allExamples } from './collect.ts'
import type { Example } from './extract.ts'

/** Folders of modules that only the compiler reads, beside the manifest of the package whose imports they may use. */
const folder = '.examples'

/** Writes every example as a module; returns them by path, relative to the root. */
export function writeExampleModules(): ReadonlyMap<string, Example> {
  for (const stale of globSync(`{.,apps/*,packages/*,packages/adapters/*}/${folder}`, { cwd: root }))
    rmSync(join(root, stale), { recursive: true })
  const modules = new Map(allExamples().map((example) => [pathOf(example), example]))
  for (const [path, example] of modules) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), moduleOf(example, path))
  }
  return modules
}

const inPackage = /^(?<home>apps\/[^/]+|packages\/adapters\/[^/]+|packages\/[^/]+)\/(?<rest>.+)$/

function pathOf({ file, line }: Example): string {
  const path = relative(root, file)
  const { home = '.', rest = path } = inPackage.exec(path)?.groups ?? {}
  return join(home, folder, `${rest.replaceAll('/', '.')}-${line}.ts`)
}

/** Without an import it's a module too: its names are its own. */
function moduleOf({ code, file }: Example, path: string): string {
  const here = dirname(join(root, path))
  const moved = code.replaceAll(/(?<= from ')\.\.?\/[^']+/g, (target) =>
    relative(here, join(dirname(file), target)),
  )
  return `${moved}\nexport {}\n`
}
