import { defineCatalogue } from '@faultline/core'

/**
 * All documented outcomes of the Example Vendor API, in the order of its document.
 *
 * @see https://docs.example.com/errors
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/example-vendor'
 *
 * catalogue.entries.map(({ label }) => label) // => ['OK', 'invalid_input', 'too_many_calls']
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'example-vendor',
  docsUrl: 'https://docs.example.com/errors',
  readOn: '2026-01-01',
  entries: [
    { status: 200, label: 'OK' },
    {
      status: 400,
      code: 'invalid_input',
      reason: 'INVALID_INPUT',
      label: 'invalid_input',
      category: 'invalid_request',
    },
    {
      status: 429,
      code: 'too_many_calls',
      reason: 'TOO_MANY_CALLS',
      label: 'too_many_calls',
      category: 'rate_limited',
    },
  ],
})
