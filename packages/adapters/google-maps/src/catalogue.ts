import { defineCatalogue } from '@faultline/core/adapter'

/**
 * The failures of Google Maps’ web services under maps.googleapis.com. Three refusals are told apart by their message.
 * `ZERO_RESULTS` isn't here: it's a success that found nothing.
 *
 * @see https://developers.google.com/maps/documentation/geocoding/requests-geocoding
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'google-maps',
  title: 'Google Maps web services',
  hosts: ['maps.googleapis.com'],
  docsUrl: 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding',
  readOn: '2026-11-21',
  source: { npm: '@googlemaps/google-maps-services-js@3.4.2', path: 'dist/common.d.ts' },
  codes: 'same',
  success: { status: 200, code: 'OK' },
  // biome-ignore format: a table
  failures: {
    INVALID_REQUEST: { status: 200, category: 'invalid_request' },
    MAX_WAYPOINTS_EXCEEDED: { status: 200, category: 'request_too_large' },
    MAX_ROUTE_LENGTH_EXCEEDED: { status: 200, category: 'out_of_range' },
    OVER_DAILY_LIMIT: { status: 200, category: 'payment_required' },
    OVER_QUERY_LIMIT: { status: 200, category: 'rate_limited' },
    REQUEST_DENIED: { status: 200, category: 'permission_denied' },
    API_KEY_INVALID: { code: 'REQUEST_DENIED', messagePrefix: 'The provided API key is invalid', status: 200, category: 'unauthenticated' },
    API_KEY_MISSING: { code: 'REQUEST_DENIED', messagePrefix: 'You must use an API key', status: 200, category: 'unauthenticated' },
    BILLING_DISABLED: { code: 'REQUEST_DENIED', messagePrefix: 'You must enable Billing', status: 200, category: 'payment_required' },
    UNKNOWN_ERROR: { status: 200, category: 'internal' },
    NOT_FOUND: { status: 200, category: 'not_found' },
  },
})
