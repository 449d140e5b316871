import apache502 from '../fixtures/apache-502.json' with { type: 'json' }
import apache503 from '../fixtures/apache-503.json' with { type: 'json' }
import haproxy502 from '../fixtures/haproxy-502.json' with { type: 'json' }
import haproxy503 from '../fixtures/haproxy-503.json' with { type: 'json' }
import haproxy504 from '../fixtures/haproxy-504.json' with { type: 'json' }
import nginx413 from '../fixtures/nginx-413.json' with { type: 'json' }
import nginx429 from '../fixtures/nginx-429.json' with { type: 'json' }
import nginx502 from '../fixtures/nginx-502.json' with { type: 'json' }
import nginx503 from '../fixtures/nginx-503.json' with { type: 'json' }
import nginx504 from '../fixtures/nginx-504.json' with { type: 'json' }
import varnish503 from '../fixtures/varnish-503.json' with { type: 'json' }
import type { RecordedResponse } from './plain-response.ts'

/** A gateway and the status of its page. */
export type GatewayPage =
  | 'apache-502'
  | 'apache-503'
  | 'haproxy-502'
  | 'haproxy-503'
  | 'haproxy-504'
  | 'nginx-413'
  | 'nginx-429'
  | 'nginx-502'
  | 'nginx-503'
  | 'nginx-504'
  | 'varnish-503'

/**
 * What a gateway responds with instead of the vendor, recorded from real servers: no vendor's format, so the HTTP
 * status decides.
 *
 * @example
 * ```ts
 * import { gatewayPages } from '@faultline/testing'
 *
 * gatewayPages['varnish-503'].headers['Retry-After'] // => '5'
 * ```
 */
export const gatewayPages: { readonly [P in GatewayPage]: RecordedResponse } = {
  'apache-502': apache502,
  'apache-503': apache503,
  'haproxy-502': haproxy502,
  'haproxy-503': haproxy503,
  'haproxy-504': haproxy504,
  'nginx-413': nginx413,
  'nginx-429': nginx429,
  'nginx-502': nginx502,
  'nginx-503': nginx503,
  'nginx-504': nginx504,
  'varnish-503': varnish503,
}
