import { type Api, failuresOf } from './declared-api.ts'

/** How much a version moves, the least first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const

/** One of them. */
export type Bump = (typeof bumps)[number]

/** Something that users can notice when they compile. */
export interface ApiChange {
  /** `+`, `-` or `~`, the subpath, and what is there now. */
  readonly text: string
  /** What it asks for from 1.0 on. */
  readonly bump: Bump
}

/** What was added, removed and changed between two states of a package's API. */
export function changesBetween(before: Api, now: Api): ApiChange[] {
  const sections = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  return sections.flatMap((section) => {
    const [old = {}, present = {}] = [before[section], now[section]]
    const names = [...new Set([...Object.keys(old), ...Object.keys(present)])]
    return names.flatMap((name) => changeOf(`${section} ${name}`, section, old[name], present[name]))
  })
}

function changeOf(what: string, section: string, before?: string, now?: string): ApiChange[] {
  if (before === now) return []
  if (before === undefined) return [{ text: `+ ${what}: ${now}`, bump: 'minor' }]
  if (now === undefined) return [{ text: `- ${what}`, bump: 'major' }]
  // To correct a category is a minor change: see "Versioning and stability" in the guide.
  const bump = section.endsWith(failuresOf) ? 'minor' : 'major'
  return [{ text: `~ ${what}: ${before} → ${now}`, bump }]
}

/** The bump that changes ask for. Before 1.0 a breaking change is a minor one. */
export function neededBump(changes: readonly ApiChange[], version: string): Bump {
  const needed = highestBump(changes.map(({ bump }) => bump))
  return needed === 'major' && version.startsWith('0.') ? 'minor' : needed
}

/** The highest of some bumps. */
export const highestBump = (some: readonly Bump[]): Bump =>
  some.reduce<Bump>((highest, bump) => (isEnough(highest, bump) ? highest : bump), 'none')

/** Whether what is planned is as much as what is needed. */
export const isEnough = (planned: Bump, needed: Bump): boolean =>
  bumps.indexOf(planned) >= bumps.indexOf(needed)
