import type { Fault } from '@faultline/core'
import { causesOf } from '@faultline/core/adapter'

/**
 * A connection that was never made means that nothing was sent, unless it was the second one: the first may have
 * delivered the request and been redirected. If the failed connection went to another host or port than
 * the request, the fault says `processed: 'maybe'`.
 */
export function afterRedirect(fault: Fault, error: unknown, url: string | undefined): Fault {
  if (fault.category !== 'network' || fault.processed !== 'no') return fault
  return url !== undefined && wentElsewhere(error, url) ? { ...fault, processed: 'maybe' } : fault
}

function wentElsewhere(error: unknown, url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, port, protocol } = new URL(url)
  const expectedPort = Number(port) || (protocol === 'https:' ? 443 : 80)
  const host = hostname.replace(/^\[|\]$/g, '')
  return causesOf(error).some((cause) => {
    const target = Object(cause) as { hostname?: unknown; address?: unknown; port?: unknown }
    return (
      (typeof target.hostname === 'string' && target.hostname !== host) ||
      (typeof target.port === 'number' && target.port !== expectedPort) ||
      (typeof target.address === 'string' && isAddress(host) && target.address !== host)
    )
  })
}

/** Whether a host is an IP address, which the failed connection's can be compared with. */
function isAddress(host: string): boolean {
  return host.includes(':') || /^[\d.]+$/.test(host)
}
