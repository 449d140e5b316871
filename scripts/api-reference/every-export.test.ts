import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../run/root.mjs'
import { publishedPackages, sourcesOf } from '../workspace/packages.ts'
import { docstringsOf, type Exported, exportedFrom } from './exported.ts'
import { groupsOf } from './groups.ts'

const exported = new Map<string, Exported>()
for (const each of publishedPackages())
  for (const source of sourcesOf(each))
    for (const one of exportedFrom(join(each.path, source)))
      exported.set(`${relative(root, one.file)}: ${one.name}`, one)

it('every function and class that a published package exports has an example', () => {
  const functions = [...exported].filter(([, one]) => docstringsOf(one).length > 0)
  expect(functions.length).toBeGreaterThan(100)
  const without = functions.filter(([, one]) => !docstringsOf(one).some((doc) => doc.includes('@example')))
  expect(without.map(([name]) => name)).toEqual([])
})

it.each(['index', 'adapter'])(
  'every export of core’s %s.ts is in one group of the API reference',
  (entry) => {
    const names = exportedFrom(join(root, `packages/core/src/${entry}.ts`)).map(({ name }) => name)
    const groups = groupsOf(entry === 'index' ? '@faultline/core' : `@faultline/core/${entry}`)
    expect(groups.flatMap((group) => group.names).sort()).toEqual(names.sort())
  },
)
