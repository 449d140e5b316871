import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../run/root.mjs'
import { type Bump, highestBump } from './api-changes.ts'

/** What the files in .changeset say of a package; `none` if they don't name it. */
export function plannedBump(name: string, folder: string = join(root, '.changeset')): Bump {
  const plans = globSync('*.md', { cwd: folder }).map((file) =>
    plansIn(readFileSync(join(folder, file), 'utf8')),
  )
  return highestBump(plans.map((plan) => plan[name] ?? 'none'))
}

/** Package → bump, from the lines between the first two rules. */
function plansIn(changeset: string): Readonly<Record<string, Bump>> {
  const front = /^---\n(?<plans>.*?)\n---/s.exec(changeset)?.groups?.['plans']
  return front === undefined ? {} : (parse(front) ?? {})
}
