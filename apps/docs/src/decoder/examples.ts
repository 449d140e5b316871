import { VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'

const body = '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}'
const limited = '{"status":false,"code":40401,"message":"TOO_MANY_REQUEST","data":null}'

/** One paste of each format, to try with a click. */
export const examples = {
  curl: `HTTP/2 200\ncontent-type: application/json\nx-ratelimit-remaining: 0\nretry-after: 30\n\n${limited}`,
  body,
  har: JSON.stringify(
    {
      startedDateTime: '2026-11-20T09:00:00.000Z',
      request: { method: 'POST', url: 'https://openapi.dfinery.ai/api/v1/events' },
      response: {
        status: 500,
        headers: [{ name: 'Content-Type', value: 'application/json' }],
        content: {
          mimeType: 'application/json',
          text: '{"status":false,"code":50000,"message":"INTERNAL_SERVER_ERROR"}',
        },
      },
    },
    null,
    2,
  ),
  log: `2026-11-20T09:00:00Z WARN import failed status=200 body=${body}`,
  message: messageOf(body),
} as const

function messageOf(body: string): string {
  const outcome = dfineryImport.classify({ status: 200, body })
  return outcome.ok ? '' : `VendorError: ${new VendorError(outcome.fault).message}`
}
