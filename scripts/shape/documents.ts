import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roleOf } from '../workspace/packages.ts'
import type { Rule } from './rule.ts'

/** People find each package: a README of its own, a line in the root's table, a place on the site. */
export const documented: Rule = (packages, root) => {
  const overview = readIfThere(join(root, 'README.md'))
  const site = packages.find(({ manifest }) => manifest.name === 'docs')?.manifest.dependencies ?? {}
  const vendors = readIfThere(join(root, 'apps/docs/src/vendors.ts'))
  return packages
    .filter((each) => roleOf(each) !== 'app')
    .map((each) => ({ ...each, name: each.manifest.name, isAdapter: roleOf(each) === 'adapter' }))
    .flatMap(({ path, name, isAdapter }) => [
      ...(existsSync(join(path, 'README.md')) ? [] : [`${name} has no README.md`]),
      ...(overview.includes(name) ? [] : [`the root's README.md does not name ${name}`]),
      ...(name in site ? [] : [`the site is not made from ${name}: apps/docs does not depend on it`]),
      ...(!isAdapter || vendors.includes(`'${name}'`)
        ? []
        : [`apps/docs/src/vendors.ts does not list ${name}`]),
    ])
}

/** A change to any published package can be released. */
export const released: Rule = (packages, root) => {
  const { ignore, access } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'))
  return packages
    .filter((each) => roleOf(each) !== 'app')
    .flatMap(({ manifest: { name, publishConfig } }) => [
      ...(ignore.includes(name) ? [`.changeset/config.json ignores ${name}`] : []),
      ...(access === 'public' && publishConfig?.access === 'public'
        ? []
        : [`${name} is not published for all`]),
    ])
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
