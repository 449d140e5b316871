import type { Plugin } from 'vitest/config'
import { withAssertions } from './assertions.ts'
import { allExamples } from './collect.ts'
import type { Example } from './extract.ts'

/** The id under which a test imports an example: its bare imports resolve as they would in the file it stands in. */
export const exampleId = ({ file, line }: Example): string => `${file}?example=${line}&lang.ts`

/** Serves examples as modules. */
export function examples(): Plugin {
  const isExample = (id: string) => id.includes('?example=')
  return {
    name: 'examples',
    enforce: 'pre',
    resolveId: (id) => (isExample(id) ? id : undefined),
    load(id) {
      const example = isExample(id)
        ? allExamples().find((candidate) => exampleId(candidate) === id)
        : undefined
      return example && withAssertions(example.code)
    },
  }
}
