import { describeContract, readFixtures } from '@faultline/testing/contract'
import { dfineryExport } from './adapter.ts'
import { words } from './words.ts'

describeContract({
  adapter: dfineryExport,
  words,
  fixtures: readFixtures(new URL('../fixtures/', import.meta.url)),
})
