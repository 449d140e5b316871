import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the Sendbird API.
 *
 * @see https://docs.example.com/errors
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'sendbird',
  title: 'Sendbird API',
  hosts: ['sendbird.example.com'],
  docsUrl: 'https://docs.example.com/errors',
  readOn: '2026-11-21',
  codes: 'lowercase',
  success: { status: 200 },
  failures: {
    INVALID_INPUT: { status: 400, category: 'invalid_request' },
    TOO_MANY_CALLS: { status: 429, category: 'rate_limited' },
  },
})
