import { expect, test } from 'vitest'
import { type Result, runSituation } from './run-situation.ts'
import { situations } from './situations.ts'

const whole = { status: 201, charges: 1, receipts: 1, messages: 1, answer: { payment: 'pi_1', open: [] } }
const busy = 'The payment may have gone through. We’re looking; please don’t pay again.'

/** What must come of each situation: nobody pays twice, and nobody who has paid loses the order. */
const expected: { readonly [title: string]: Partial<Result> } = {
  'nothing goes wrong': { ...whole, failures: 0 },
  'Stripe: the bank refuses the card': {
    ...{ status: 402, failures: 1, charges: 0, receipts: 0, messages: 0 },
    answer: { message: 'The bank refused the card. Try another one.' },
  },
  'Stripe: too many requests': { ...whole, failures: 1 },
  'Stripe: charges, then the connection breaks': { ...whole, failures: 1 },
  'Stripe: charges, then says 500': { ...whole, failures: 1 },
  'Stripe: charges, and says 500 three times': {
    ...{ status: 409, failures: 3, charges: 1, receipts: 0, messages: 0, answer: { message: busy } },
  },
  'Stripe: too many requests for a minute': {
    ...{ status: 503, failures: 1, charges: 0, receipts: 0, messages: 0, retryAfter: '60' },
    answer: { message: 'Busy. Try again in a moment.' },
  },
  'OpenAI: too many requests': { ...whole, failures: 1 },
  'OpenAI: the account is empty': { ...whole, failures: 1 },
  'S3: a failure under HTTP 200': { ...whole, failures: 1 },
  'S3: a gateway’s page': { ...whole, failures: 1 },
  'Slack: too many requests': { ...whole, failures: 1 },
  'Slack: the channel is gone, under HTTP 200': {
    ...{ ...whole, failures: 1, messages: 0, answer: { payment: 'pi_1', open: ['team'] } },
  },
  'Slack: posts, then the connection breaks': {
    ...{ ...whole, failures: 1, answer: { payment: 'pi_1', open: ['team'] } },
  },
}

test.each(situations)('$title', async (situation) => {
  expect(expected).toHaveProperty([situation.title])
  expect(await runSituation(situation, () => {})).toMatchObject(expected[situation.title] ?? {})
})
