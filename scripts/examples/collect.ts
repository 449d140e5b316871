import { globSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run/root.mjs'
import { type Example, examplesIn } from './extract.ts'

const sources = [
  '*.md',
  'packages/{*,adapters/*}/{README,RECIPES}.md',
  'packages/{*,adapters/*}/src/**/*.ts',
  'apps/docs/src/content/**/*.{md,mdx}',
]

/** Tests show nothing to readers; the site's API pages are made from docstrings, which are sources here already. */
const notRead = /\.test(-d)?\.ts$|\/content\/docs\/(ko\/)?api\//

/** All examples that people read, wherever they stand. */
export const allExamples = (): Example[] =>
  globSync(sources, { cwd: root })
    .filter((path) => !notRead.test(path))
    .sort()
    .flatMap((path) => examplesIn(join(root, path), root))
