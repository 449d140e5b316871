import type { Plugin } from 'vitest/config'
import { root } from '../run/root.mjs'
import { withAssertions } from './assertions.ts'
import { type Example, examplesIn } from './extract.ts'

/** The id under which a test imports an example: its bare imports resolve as they would in the file it stands in. */
export const exampleId = ({ file, line }: Example): string => `${file}?example=${line}&lang.ts`

const id = /^(?<file>.+)\?example=\d+&lang\.ts$/

/** Has an example make its adapters where they are seen. */
function watched(code: string): string {
  return code.replace("from '@faultline/core/adapter'", `from '${root}scripts/examples/watched-adapter.ts'`)
}

/** Serves examples as modules. */
export function examples(): Plugin {
  return {
    name: 'examples',
    enforce: 'pre',
    resolveId: (source) => (id.test(source) ? source : undefined),
    load(source) {
      const file = id.exec(source)?.groups?.['file']
      const example = file && examplesIn(file, root).find((candidate) => exampleId(candidate) === source)
      return example ? withAssertions(watched(example.code)) : undefined
    },
  }
}
