/**
 * The contract that every adapter keeps, to hold your own adapter to. Runs under vitest in Node.
 *
 * @module
 */
export type { Case, Check, Subject } from './check.ts'
export { checks } from './checks.ts'
export { type Contract, describeContract, type Exhaustible } from './describe-contract.ts'
export type { Answer, Fixture, Fixtures } from './fixture.ts'
export { readFixtures } from './read-fixtures.ts'
