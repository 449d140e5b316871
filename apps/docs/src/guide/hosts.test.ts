import { expect, it } from 'vitest'
import manifest from '../../../../packages/integrations/package.json'
import { hostExamples } from './host-examples.ts'
import { hosts } from './hosts.ts'

it('has a page for every subpath of the integrations', () => {
  const subpaths = Object.keys(manifest.exports).filter((subpath) => subpath !== './package.json')
  expect(hosts.map(({ subpath }) => `./${subpath}`).sort()).toEqual(subpaths.sort())
})

it('takes a host’s examples from the README', () => {
  expect(hostExamples('bullmq')[0]).toContain("from '@faultline/integrations/bullmq'")
})
