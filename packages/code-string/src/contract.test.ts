import { describeContract, readFixtures } from '@faultline/testing/contract'
import { codeString } from './adapter.ts'
import { words } from './words.ts'

describeContract({
  adapter: codeString,
  words,
  fixtures: readFixtures(new URL('../fixtures/', import.meta.url)),
})
