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
import type { Fixture } from './fixture.ts'

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
 * What a gateway answers instead of the vendor, recorded from real servers: no vendor's format, so the status decides.
 *
 * @example
 * ```ts
 * import { gatewayPages } from '@faultline/testing'
 *
 * gatewayPages['varnish-503'].headers['Retry-After'] // => '5'
 * ```
 */
export const gatewayPages = {
  'apache-502': fixture(apache502),
  'apache-503': fixture(apache503),
  'haproxy-502': fixture(haproxy502),
  'haproxy-503': fixture(haproxy503),
  'haproxy-504': fixture(haproxy504),
  'nginx-413': fixture(nginx413),
  'nginx-429': fixture(nginx429),
  'nginx-502': fixture(nginx502),
  'nginx-503': fixture(nginx503),
  'nginx-504': fixture(nginx504),
  'varnish-503': fixture(varnish503),
} satisfies { readonly [P in GatewayPage]: Fixture }

/** The literal of a JSON file is `string` to the compiler. */
function fixture(file: Omit<Fixture, 'source'> & { readonly source: string }): Fixture {
  return { ...file, source: 'recorded' }
}
