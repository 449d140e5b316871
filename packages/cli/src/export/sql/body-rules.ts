/**
 * Where SQL finds a vendor's signals in a body: what its reader does, for bodies that need no more than names. Bodies
 * that need more are listed in `beyond`; of those the SQL says that it can't decide them, and never guesses. A test
 * compares each rule with its adapter, response by response.
 */
export interface BodyRule {
  /**
   * `fields`: under a 2xx status a success, unless it has a documented code. `flag`: what the flag says. `code`: a
   * success if the code is one of `success` (and the flag is true, if there is one). `csv`: rows, or a failure as JSON.
   */
  readonly shape: 'fields' | 'flag' | 'code' | 'csv'
  /** Paths: the first documented code, else the first. */
  readonly code: readonly string[]
  /** A path whose text is the code if there is none and this one is documented. */
  readonly codeIfDocumented?: string
  readonly subcode?: string
  readonly family?: string
  readonly message?: readonly string[]
  readonly flag?: string
  readonly success?: readonly string[]
  readonly beyond?: Beyond
}

/** What only the adapter can read. */
export interface Beyond {
  /** Fields whose presence decides: in any response, in one under a 2xx status, in one under another. */
  readonly any?: readonly string[]
  readonly success?: readonly string[]
  readonly failure?: readonly string[]
  /** Response headers that overrule what the body says, in lower case. */
  readonly headers?: readonly string[]
  /** What a text that isn't JSON contains if it's a stream. */
  readonly text?: string
  /** A status under which a code that isn't documented means something. */
  readonly undocumentedUnder?: number
}

/** By vendor. */
export const bodyRules: { readonly [vendor: string]: BodyRule } = {
  'app-store-server': { shape: 'fields', code: ['errorCode'], message: ['errorMessage'] },
  bithumb: {
    shape: 'fields',
    code: ['error.name'],
    message: ['error.message'],
    beyond: { success: ['batch_orders_response', 'fail'] },
  },
  box: { shape: 'fields', code: ['code', 'error'], message: ['message', 'error_description'] },
  'code-string': { shape: 'fields', code: ['code', 'error.code'], message: ['message', 'error.message'] },
  coinmarketcap: {
    shape: 'code',
    code: ['status.error_code'],
    success: ['0'],
    message: ['status.error_message'],
  },
  'dfinery-export': { shape: 'csv', code: ['message'], flag: 'result' },
  'dfinery-import': {
    shape: 'code',
    code: ['code'],
    flag: 'status',
    success: ['20000'],
    message: ['message'],
  },
  digitalocean: { shape: 'fields', code: ['id'], message: ['message'] },
  'google-maps': {
    shape: 'code',
    code: ['status'],
    success: ['OK', 'ZERO_RESULTS'],
    message: ['error_message'],
    beyond: { success: ['rows'] },
  },
  notion: {
    shape: 'fields',
    code: ['code', 'error'],
    subcode: 'additional_data.error_type',
    message: ['message', 'error_description'],
  },
  openai: {
    shape: 'fields',
    code: ['error.code'],
    codeIfDocumented: 'error.type',
    family: 'error.type',
    message: ['error.message'],
    beyond: {
      any: ['type'],
      success: ['error'],
      failure: ['object'],
      headers: ['x-should-retry'],
      text: 'data:',
    },
  },
  plaid: {
    shape: 'fields',
    code: ['error_code'],
    subcode: 'error_code_reason',
    family: 'error_type',
    message: ['error_message'],
  },
  portone: { shape: 'fields', code: ['type'], subcode: 'pgCode', message: ['message', 'pgMessage'] },
  slack: {
    shape: 'flag',
    flag: 'ok',
    code: ['error'],
    beyond: {
      any: ['not_in_channel'],
      success: [
        'errors',
        'not_added',
        'failed_items',
        'rejected_users',
        'rejected_entities',
        'failed_user_ids',
      ],
    },
  },
  'status-object': {
    shape: 'code',
    code: ['status.code'],
    success: Array.from({ length: 100 }, (_, index) => String(200 + index)),
    message: ['status.message', 'status.text'],
  },
  stripe: {
    shape: 'fields',
    code: ['error.code', 'error'],
    subcode: 'error.decline_code',
    family: 'error.type',
    message: ['error.message', 'error_description'],
    beyond: { headers: ['stripe-should-retry'], undocumentedUnder: 409 },
  },
  telegram: { shape: 'flag', flag: 'ok', code: ['error_code'], message: ['description'] },
  'toss-payments': { shape: 'fields', code: ['code'], message: ['message'] },
  twilio: { shape: 'fields', code: ['code'], message: ['message'] },
  upbit: {
    shape: 'fields',
    code: ['error.name'],
    message: ['error.message'],
    beyond: { success: ['failed.orders'] },
  },
}
