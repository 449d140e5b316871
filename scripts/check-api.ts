// Compares what each published package exports, as its built declarations have it, with its api.json: that is what the last
// version exported, and before the first one what was there when this check began. A difference needs a changeset that moves the version far enough. Builds nothing itself.
//
//   node scripts/check-api.ts           says what changed, and fails if a changeset is missing or too small
//   node scripts/check-api.ts --write   writes every api.json; `pnpm run version` does so
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesBetween, isEnough, neededBump } from './release/api-changes.ts'
import { type Api, declaredApis } from './release/declared-api.ts'
import { plannedBump } from './release/planned-bumps.ts'
import { type Package, publishedPackages } from './workspace/packages.ts'

const packages = publishedPackages()
const apis = declaredApis(packages)
for (const each of packages) {
  const api = apis.get(each.manifest.name) ?? {}
  if (process.argv.includes('--write')) writeFileSync(fileOf(each), `${JSON.stringify(api, null, 2)}\n`)
  else check(each, api)
}

function check(each: Package, api: Api): void {
  const { name, version } = each.manifest
  const before: Api = existsSync(fileOf(each)) ? JSON.parse(readFileSync(fileOf(each), 'utf8')) : {}
  const changes = changesBetween(before, api)
  const [needed, planned] = [neededBump(changes, version), plannedBump(name)]
  const enough = isEnough(planned, needed)
  console.log(`${enough ? 'ok  ' : 'FAIL'} ${name}: ${changes.length} changes, ${planned} is planned`)
  for (const { text } of changes) console.log(`     ${text}`)
  if (enough) return
  console.log(`     needs a changeset of ${needed}: pnpm changeset`)
  process.exitCode = 1
}

function fileOf({ path }: Package): string {
  return join(path, 'api.json')
}
