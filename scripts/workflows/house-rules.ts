import { parse } from 'yaml'

/** What is read of a workflow. */
interface Workflow {
  readonly permissions?: object
  readonly jobs?: Readonly<Record<string, { readonly 'timeout-minutes'?: number }>>
}

/** An action of somebody else's, by a whole commit, with the version that it is. */
const pinned = /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

/** What actionlint doesn't ask for: actions by their commits, permissions that are said, jobs that end. */
export function breaches(text: string): string[] {
  const { permissions, jobs = {} }: Workflow = parse(text)
  return [
    ...unpinned(text).map((action) => `${action} isn't a whole commit with its version as a comment`),
    ...(permissions === undefined ? ['it has whatever permissions the repository gives'] : []),
    ...Object.entries(jobs)
      .filter(([, job]) => job['timeout-minutes'] === undefined)
      .map(([name]) => `${name} may run for six hours`),
  ]
}

/** The actions that a workflow or a composite action uses by something that can be moved. */
export function unpinned(text: string): string[] {
  const used = [...text.matchAll(/^\s*(?:- )?uses: (?<action>.+)$/gm)].map(
    ({ groups }) => groups?.['action'] ?? '',
  )
  return used.filter((action) => !action.startsWith('./') && !pinned.test(action))
}
