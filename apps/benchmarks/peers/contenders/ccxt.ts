import type { Category } from '@faultline/core'
import ccxtExchanges, {
  AuthenticationError,
  BadRequest,
  BaseError,
  DDoSProtection,
  ExchangeNotAvailable,
  InsufficientFunds,
  InvalidNonce,
  NetworkError,
  OrderNotFound,
  PermissionDenied,
} from 'ccxt'
import type { Contender } from '../../src/contender.ts'

const exchanges = { binance: new ccxtExchanges.binance(), kraken: new ccxtExchanges.kraken() }

/** The most special first: its classes are a tree. */
const categories: readonly (readonly [type: abstract new (...args: never) => BaseError, Category])[] = [
  [InsufficientFunds, 'payment_required'],
  [PermissionDenied, 'permission_denied'],
  [AuthenticationError, 'unauthenticated'],
  [InvalidNonce, 'unauthenticated'],
  [OrderNotFound, 'not_found'],
  [BadRequest, 'invalid_request'],
  [DDoSProtection, 'rate_limited'],
  [ExchangeNotAvailable, 'unavailable'],
]

/** A hundred exchanges behind one interface, and one tree of errors. */
export const ccxt: Contender = {
  name: 'ccxt',
  package: 'ccxt',
  vendors: Object.keys(exchanges),
  classify({ vendor, status, headers, body }) {
    const exchange = vendor === 'kraken' ? exchanges.kraken : exchanges.binance
    const [url, plain] = [`https://${vendor}.example`, Object.fromEntries(headers)]
    return () => {
      try {
        exchange.handleErrors(status, '', url, 'GET', plain, body, JSON.parse(body), {}, undefined)
        return undefined
      } catch (error) {
        return error
      }
    }
  },
  says(error) {
    if (!(error instanceof BaseError)) return { failed: false }
    const category = categories.find(([type]) => error instanceof type)?.[1]
    // Its manual calls a NetworkError one that passes, and other errors ones that don't.
    return { failed: true, category, retry: error instanceof NetworkError, body: error.message.includes('{') }
  },
}
