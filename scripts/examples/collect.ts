import { globSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run/root.mjs'
import { type Example, examplesIn } from './extract.ts'

const sources = [
  '*.md',
  'packages/*/README.md',
  'packages/*/src/**/*.ts',
  'apps/docs/src/content/**/*.{md,mdx}',
]

/** All examples that people read, wherever they stand. */
export const allExamples = (): Example[] =>
  globSync(sources, { cwd: root })
    .filter((path) => !notRead.test(path))
    .sort()
    .flatMap((path) => examplesIn(join(root, path), root))
