import { describeContract, readFixtures } from '@faultline/testing/contract'
import { statusObject } from './adapter.ts'
import { words } from './words.ts'

describeContract({
  adapter: statusObject,
  words,
  fixtures: readFixtures(new URL('../fixtures/', import.meta.url)),
})
