import type { Documented } from './documented.ts'

/** The short answer to “may I retry?”, as a key of the site's words. */
export function retryAnswer({
  retryable,
  processed,
}: Pick<Documented, 'retryable' | 'processed'>): RetryAnswer {
  if (!retryable) return 'no'
  return processed === 'maybe' ? 'ifIdempotent' : 'yes'
}

/** Yes, no, or only if sending twice does no harm. */
export type RetryAnswer = 'yes' | 'no' | 'ifIdempotent'
