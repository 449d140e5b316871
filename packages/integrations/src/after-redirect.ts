import type { Fault } from '@faultline/core'
import { causesOf } from '@faultline/core/adapter'

/**
 * A connection that was never made means that nothing was sent, unless it was the second one: the first may have
 * delivered the request and been answered with a redirect. So the fault stays `processed: 'no'` only if the error names
 * the request's own host or port, and no other; an error that names nothing, such as one of a certificate, is `'maybe'`.
 */
export function afterRedirect(fault: Fault, error: unknown, url: string | undefined): Fault {
  if (fault.category !== 'network' || fault.processed !== 'no') return fault
  return url !== undefined && isAboutAnother(error, url) ? { ...fault, processed: 'maybe' } : fault
}

function isAboutAnother(error: unknown, url: string): boolean {
  if (!URL.canParse(url)) return false
  const expected = targetOf(new URL(url))
  const targets = causesOf(error).flatMap(targetsOf)
  return targets.length === 0 || !targets.every((target) => isSame(target, expected))
}

interface Target {
  readonly host: string
  readonly port: number | undefined
}

function targetOf({ hostname, port, protocol }: URL): Target {
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
  }
}

function isSame(target: Target, expected: Target): boolean {
  if (target.port !== undefined && target.port !== expected.port) return false
  // A name can't be compared with an address.
  return isAddress(target.host) !== isAddress(expected.host) || target.host === expected.host
}

/** Where the connection went that an error is about. */
function targetsOf(error: unknown): Target[] {
  const { hostname, host, address, port, path, message } = Object(error) as Record<string, unknown>
  const named = [hostname, host, address].find((each) => typeof each === 'string')
  if (named !== undefined)
    return [{ host: named as string, port: typeof port === 'number' ? port : undefined }]
  const url = [path, urlOfDeno.exec(String(message))?.[1]].find((each) => URL.canParse(String(each)))
  if (url !== undefined) return [targetOf(new URL(String(url)))]
  return [...String(message).matchAll(attempted)].map(([, tried, triedPort]) => ({
    host: tried ?? '',
    port: Number(triedPort),
  }))
}

/** Bun has the URL as `path`, Deno in its text. */
const urlOfDeno = /for url \((\S*)\): client error/

/** undici's connect timeout: `(attempted addresses: 10.0.0.1:443, 10.0.0.2:443, timeout: 10000ms)`. */
const attempted = /(?<=attempted address(?:es)?: [^)]*?)([\w.:-]+):(\d+)(?=[,)])/g

/** Whether a host is an IP address. */
function isAddress(host: string): boolean {
  return host.includes(':') || /^[\d.]+$/.test(host)
}
