import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the App Store Server API.
 *
 * @see https://docs.example.com/errors
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'app-store-server',
  title: 'App Store Server API',
  hosts: ['app-store-server.example.com'],
  docsUrl: 'https://docs.example.com/errors',
  readOn: '2026-11-21',
  codes: 'lowercase',
  success: { status: 200 },
  failures: {
    INVALID_INPUT: { status: 400, category: 'invalid_request' },
    TOO_MANY_CALLS: { status: 429, category: 'rate_limited' },
  },
})
