import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the Example Vendor API.
 *
 * @see https://docs.example.com/errors
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'example-vendor',
  title: 'Example Vendor API',
  hosts: ['example-vendor.example.com'],
  docsUrl: 'https://docs.example.com/errors',
  readOn: '2026-01-01',
  codes: 'lowercase',
  success: { status: 200 },
  failures: {
    INVALID_INPUT: { status: 400, category: 'invalid_request' },
    TOO_MANY_CALLS: { status: 429, category: 'rate_limited' },
  },
})
