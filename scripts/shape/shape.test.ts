import { describe, expect, it } from 'vitest'
import { root } from '../run/root.mjs'
import { publishedPackages, workspacePackages } from '../workspace/packages.ts'
import { builtEntries } from './exports.ts'
import { rules } from './rules.ts'

const packages = workspacePackages()

describe('the shape of the workspace', () => {
  it.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(packages, root)).toEqual([])
  })

  it.each(publishedPackages())('$manifest.name builds what it exports', async (each) => {
    expect(await builtEntries(each)).toEqual([])
  })
})
