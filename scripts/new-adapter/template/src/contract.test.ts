import { describeContract, readFixtures } from '@faultline/testing/contract'
import { exampleVendor } from './adapter.ts'
import { words } from './words.ts'

describeContract({
  adapter: exampleVendor,
  words,
  fixtures: readFixtures(new URL('../fixtures/', import.meta.url)),
})
