import { expect, it } from 'vitest'
import manifest from '../../../../packages/integrations/package.json'
import { hostExamples } from './host-examples.ts'
import { hosts } from './hosts.ts'

it('has a page for every subpath of the integrations', () => {
  const subpaths = Object.keys(manifest.exports).filter((subpath) => subpath !== './package.json')
  expect(hosts.map(({ subpath }) => `./${subpath}`).sort()).toEqual(subpaths.sort())
})

it.each(hosts)('shows an example for $subpath from the README', ({ subpath }) => {
  expect(hostExamples(subpath)[0]).toContain(`from '@faultline/integrations/${subpath}'`)
})
