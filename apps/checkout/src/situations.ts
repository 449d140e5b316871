import { respond as s3 } from '@faultline/aws/s3/testing'
import { respond as openai } from '@faultline/openai/testing'
import { after, before, cutAfter, gatewayPage, rateLimit } from '@faultline/simulators'
import { respond as slack } from '@faultline/slack/testing'
import { respond as stripe } from '@faultline/stripe/testing'
import type { ShopVendors } from './simulated/start-vendors.ts'
import { refusedCard } from './simulated/vendor-apis.ts'

/** Something that goes wrong while an order is placed. */
export interface Situation {
  readonly title: string
  /** What the vendors do wrong. */
  readonly arrange: (vendors: ShopVendors) => void
  readonly card?: string
}

const brokenStripe = () => Response.json(stripe({ ok: false, family: 'api_error' }), { status: 500 })
const limitedForAMinute = () =>
  Response.json(stripe({ ok: false, code: 'rate_limit' }), { status: 429, headers: { 'retry-after': '60' } })
const emptyAccount = () =>
  Response.json(openai({ ok: false, code: 'insufficient_quota', family: 'insufficient_quota' }), {
    status: 429,
  })
const failureUnder200 = () => new Response(s3({ ok: false, code: 'InternalError' }), { status: 200 })

/** What people meet, one or more for each vendor. */
export const situations: readonly Situation[] = [
  { title: 'nothing goes wrong', arrange: () => {} },
  { title: 'Stripe: the bank refuses the card', arrange: () => {}, card: refusedCard },
  { title: 'Stripe: too many requests', arrange: ({ stripe }) => stripe.script(rateLimit(0)) },
  { title: 'Stripe: charges, then the connection breaks', arrange: ({ stripe }) => stripe.script(cutAfter) },
  { title: 'Stripe: charges, then says 500', arrange: ({ stripe }) => stripe.script(after(brokenStripe)) },
  {
    title: 'Stripe: charges, and says 500 three times',
    arrange: ({ stripe }) => stripe.script(after(brokenStripe), after(brokenStripe), after(brokenStripe)),
  },
  {
    title: 'Stripe: too many requests for a minute',
    arrange: ({ stripe }) => stripe.script(before(limitedForAMinute)),
  },
  { title: 'OpenAI: too many requests', arrange: ({ openai }) => openai.script(rateLimit(0)) },
  { title: 'OpenAI: the account is empty', arrange: ({ openai }) => openai.script(before(emptyAccount)) },
  { title: 'S3: a failure under HTTP 200', arrange: ({ s3 }) => s3.script(before(failureUnder200)) },
  { title: 'S3: a gateway’s page', arrange: ({ s3 }) => s3.script(before(() => gatewayPage(503))) },
  { title: 'Slack: too many requests', arrange: ({ slack }) => slack.script(rateLimit(0)) },
  {
    title: 'Slack: the channel is gone, under HTTP 200',
    arrange: ({ slack }) => slack.script(before(() => Response.json(slackFailure))),
  },
  { title: 'Slack: posts, then the connection breaks', arrange: ({ slack }) => slack.script(cutAfter) },
]

const slackFailure = slack({ ok: false, code: 'channel_not_found' })
