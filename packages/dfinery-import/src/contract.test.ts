import { describeContract, readFixtures } from '@faultline/testing/contract'
import { dfineryImport } from './adapter.ts'
import { words } from './words.ts'

describeContract({
  adapter: dfineryImport,
  words,
  fixtures: readFixtures(new URL('../fixtures/', import.meta.url)),
})
