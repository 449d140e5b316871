import manifest from '../../../../package.json'
import { repository, version } from '../frame/repository.ts'

const folder = '/tmp/faultline'

/** The line that installs packages from the registry. */
export function installLine(packages: readonly string[]): string {
  return `npm install ${packages.join(' ')}`
}

/** Before the first release: packs all packages of a clone into a folder beside it. */
export const packLines = [
  `git clone ${repository} && cd ${repository.split('/').at(-1)}`,
  'npm run build',
  `npx --yes ${manifest.packageManager} --recursive --filter "./packages/**" pack --pack-destination ${folder}`,
].join('\n')

/** Before the first release: installs our packages from that folder, and the others from the registry. */
export function installPackedLine(packages: readonly string[]): string {
  return installLine(packages.map((name) => (name.startsWith('@faultline/') ? tarballOf(name) : name)))
}

/** `@faultline/core` → `/tmp/faultline/faultline-core-0.0.0.tgz`, as pnpm names it. */
function tarballOf(name: string): string {
  return `${folder}/${name.replace('@', '').replace('/', '-')}-${version}.tgz`
}
