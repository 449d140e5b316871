import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf, sourceFiles } from './imports.ts'
import type { Rule } from './rule.ts'

/** An index is for those outside: from inside it would pull everything in, and in a circle. */
export const nobodyImportsItsIndex: Rule = (packages) =>
  packages.flatMap((each) =>
    importsOf(each)
      .filter(({ target, specifier, inTest }) =>
        target ? /(^|\/)index\.ts$/.test(target) : !inTest && specifier === each.manifest.name,
      )
      .map(({ from }) => `${each.manifest.name}: ${from} imports the index of its own package`),
  )

/** What a package gives to others is a list that can be read: no `export *`, and no default exports. */
export const namedExportsOnly: Rule = (packages) =>
  packages.flatMap((each) =>
    sourceFiles(each)
      .filter((file) => /^export (\*|default)/m.test(readFileSync(join(each.path, file), 'utf8')))
      .filter((file) => !/\.config\.ts$/.test(file))
      .map((file) => `${each.manifest.name}: ${file} exports * or a default`),
  )
