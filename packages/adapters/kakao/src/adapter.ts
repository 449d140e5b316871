import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readKakao } from './reader.ts'

/** Every fault that {@link kakao} can give: a switch over its `reason` is exhaustive. */
export type KakaoFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Kakao API. A success's value is the parsed body. The subcode of a fault is the OAuth server's
 * `KOE…` code.
 *
 * @see https://developers.kakao.com/docs/latest/en/rest-api/error-code
 *
 * @example
 * ```ts
 * import { kakao } from '@faultline/kakao'
 *
 * const outcome = kakao.classify({ status: 400, body: '{"code":-10,"msg":"API limit has been exceeded."}' })
 * outcome.ok ? 'OK' : outcome.fault.category // => 'rate_limited'
 * ```
 */
export const kakao: Adapter<KakaoFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readKakao,
})
