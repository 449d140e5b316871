import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link github} can give: a switch over its `reason` is exhaustive. */
export type GitHubFault = FaultOf<typeof catalogue>

/**
 * The adapter of the GitHub REST API, whose 403 may be a rate limit. A success's value is the parsed body, or the text of
 * a diff, a raw file or rendered Markdown.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 *
 * @example
 * ```ts
 * import { github } from '@faultline/github'
 *
 * const outcome = github.classify({
 *   status: 403,
 *   headers: { 'x-ratelimit-remaining': '0' },
 *   body: '{"message":"API rate limit exceeded for user ID 1.","documentation_url":"https://docs.github.com/rest"}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.category // => 'rate_limited'
 * ```
 */
export const github: Adapter<GitHubFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
