import type { Outcome } from '@faultline/core'
import { binanceByHand } from '../by-hand/binance.ts'
import { codeStringByHand } from '../by-hand/code-string.ts'
import { exportByHand } from '../by-hand/dfinery-export.ts'
import { importByHand } from '../by-hand/dfinery-import.ts'
import { dynamodbByHand } from '../by-hand/dynamodb.ts'
import { googleByHand } from '../by-hand/google-apis.ts'
import { krakenByHand } from '../by-hand/kraken.ts'
import { openaiByHand } from '../by-hand/openai.ts'
import { slackByHand } from '../by-hand/slack.ts'
import { statusObjectByHand } from '../by-hand/status-object.ts'
import { stripeByHand } from '../by-hand/stripe.ts'
import type { Contender, Failed } from '../contender.ts'
import { saidBy } from './faultline.ts'

/** A decoder of one format each, with no code but what that format needs: the limit. */
export const decodersByHand: Readonly<Record<string, (failed: Failed) => Outcome<unknown>>> = {
  'dfinery-import': importByHand,
  'dfinery-export': exportByHand,
  'status-object': statusObjectByHand,
  'code-string': codeStringByHand,
  stripe: stripeByHand,
  slack: slackByHand,
  'google-apis': googleByHand,
  openai: openaiByHand,
  binance: binanceByHand,
  kraken: krakenByHand,
  'aws-dynamodb': dynamodbByHand,
}

/** What somebody writes who needs one vendor's failures as values today. */
export const byHand: Contender<Outcome<unknown>> = {
  name: 'by hand',
  classify(failed) {
    const decode = decoderOf(failed)
    return () => decode(failed)
  },
  receive({ fetch, url, token }, failed) {
    const decode = decoderOf(failed)
    return async () => {
      const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
      const { status, headers } = response
      return decode({ vendor: failed.vendor, status, headers, body: await response.text() })
    }
  },
  says: (outcome) => (outcome.ok ? { failed: false } : saidBy(outcome.fault)),
}

function decoderOf({ vendor }: Failed): (failed: Failed) => Outcome<unknown> {
  const decode = decodersByHand[vendor]
  if (!decode) throw new Error(`nobody wrote a decoder of ${vendor}`)
  return decode
}
