/**
 * The contract that every adapter keeps, to check your own adapter against. Runs under vitest in Node.
 *
 * @module
 */
export type { Case, Check, Decision, Expected, Subject, SuccessSignal } from './check.ts'
export { checks } from './checks.ts'
export { type Contract, describeContract, type Exhaustible } from './describe-contract.ts'
export type { PlainResponse, RecordedResponse } from './plain-response.ts'
export type { Respond, ResponseFacts } from './respond.ts'
