import type { Reader } from '@faultline/core/adapter'
import { readAws } from '@faultline/core/readers/aws'

const readEvery = /* @__PURE__ */ readAws({
  parts: [{ list: 'BulkEmailEntryResults', code: 'Status', message: 'Error' }],
})

/** Reads a response of SES. Every message of a bulk has a status: those with `SUCCESS` haven’t failed. */
export const readBulk: Reader<unknown> = (body, context) => {
  const reading = readEvery(body, context)
  return reading && { ...reading, items: reading.items?.filter(({ code }) => code !== 'SUCCESS') }
}
