/**
 * The responses of the Kakao API as one kind of outcome.
 *
 * @module
 */
export { type KakaoFault, kakao } from './adapter.ts'
export { catalogue } from './catalogue.ts'
