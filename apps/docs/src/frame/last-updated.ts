import { execFileSync } from 'node:child_process'

/**
 * The time of each file's last commit, by its path in the repository. Empty without git, and in a shallow clone, whose
 * oldest commit looks as if it had written every file. Never throws.
 */
export function lastUpdatedIn(folder: string): ReadonlyMap<string, Date> {
  const times = new Map<string, Date>()
  if (git(folder, 'rev-parse', '--is-shallow-repository').trim() !== 'false') return times
  const log = git(folder, '-c', 'core.quotePath=off', 'log', '--format=@%cI', '--name-only')
  let time = new Date(0)
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) time = new Date(line.slice(1))
    else if (line !== '' && !times.has(line)) times.set(line, time) // the newest commit comes first
  }
  return times
}

function git(folder: string, ...words: string[]): string {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']
    return execFileSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000, stdio })
  } catch {
    return ''
  }
}
