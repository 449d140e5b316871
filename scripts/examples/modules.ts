import { dirname, join } from 'node:path'
import { allExamples } from './collect.ts'
import type { Example } from './extract.ts'

/** Every example as a module beside the file it stands in, under a path that no file has. */
export const exampleModules: ReadonlyMap<string, Example> = new Map(
  allExamples().map((example) => [pathOf(example), example]),
)

function pathOf({ file, line }: Example): string {
  return join(dirname(file), `.example-${file.split('/').at(-1)}-${line}.ts`)
}
