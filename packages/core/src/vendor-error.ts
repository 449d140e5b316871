import type { Fault } from './fault.ts'

/**
 * The Error that carries a fault when something must be thrown. Its only field is `fault`: nothing that a server
 * framework would send to its own caller (`status`, `headers`), nothing secret to redact. `message` starts with
 * `[vendor status code REASON]`, because most tools show only that line.
 *
 * @see [Getting started: Throw instead](https://faultline.github.io/guide/getting-started/#throw-instead)
 *
 * @example
 * ```ts
 * import { isVendorError, VendorError } from '@faultline/core'
 *
 * const error = new VendorError({
 *   vendor: 'acme', status: 429, category: 'rate_limited', origin: 'quota', retryable: true, processed: 'no',
 *   documented: false, message: 'Slow down', phase: 'response', decidedBy: 'status',
 * })
 * error.message // => '[acme 429 rate_limited] Slow down'
 * isVendorError(error) // => true
 * ```
 */
export class VendorError<F extends Fault = Fault> extends Error {
  /** What went wrong, as plain data. */
  readonly fault: F

  /** `cause`: what `fetch` or a stream rejected with; kept if it's an Error, because only that can be cloned. */
  constructor(fault: F, failure?: { readonly cause?: unknown }) {
    super(`[${headline(fault)}] ${fault.message}`, cloneable(failure?.cause))
    this.fault = fault
  }

  /** Always `VendorError`, even if a minifier renamed the class. */
  override get name(): 'VendorError' {
    return 'VendorError'
  }

  /** The brand by which {@link isVendorError} knows it: a literal key, so that bundlers drop the class if it's unused. */
  get '~faultline/VendorError'(): true {
    return true
  }
}

/** `stripe 402 card_declined insufficient_funds CARD_DECLINED`: what is known, from the vendor to what it means. */
function headline({ vendor, status, code, subcode, reason, category }: Fault): string {
  const parts = [vendor, status, code, subcode, reason ?? category]
  return parts.filter((part) => part !== undefined).join(' ')
}

function cloneable(cause: unknown): { cause: Error } | undefined {
  try {
    return cause instanceof Error ? { cause } : undefined
  } catch {
    return undefined // a proxy whose traps throw
  }
}

/**
 * Whether a thrown value is a VendorError, of this or any other copy of the package, minified or not, from any realm.
 * Never throws, whatever it is given.
 *
 * @example
 * ```ts
 * import { isVendorError } from '@faultline/core'
 *
 * isVendorError(new Error('no')) // => false
 * ```
 */
export function isVendorError(error: unknown): error is VendorError {
  try {
    const { '~faultline/VendorError': branded, fault } = error as VendorError
    return branded === true && typeof fault.vendor === 'string'
  } catch {
    return false // null, undefined, or a proxy whose traps throw
  }
}
