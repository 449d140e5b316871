import { readFileSync } from 'node:fs'

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const manifest = (name) => JSON.parse(read(`node_modules/${name}/package.json`))

const packages = Object.keys(JSON.parse(read('package.json')).dependencies).filter((name) =>
  name.startsWith('@faultline/'),
)

/** Hosts whose own package says that it doesn't run on this Node. */
const absentHosts = Object.keys(manifest('@faultline/integrations').peerDependencies).filter((host) => {
  const oldest = /\d+/.exec(manifest(host).engines?.node ?? '')?.[0] ?? '0'
  return Number(process.versions.node.split('.')[0]) < Number(oldest)
})

/** `@faultline/core`, `@faultline/core/explain`, … with the built file of each. */
const subpaths = packages.flatMap((name) =>
  Object.entries(manifest(name).exports)
    .filter(([, target]) => target.import)
    .map(([subpath, target]) => ({
      name: name + subpath.slice(1),
      file: `node_modules/${name}/${target.import}`,
    })),
)

const needsAbsentHost = ({ file }) =>
  absentHosts.some((host) => new RegExp(`from ?["']${host}["'/]`).test(read(file)))

/** Every subpath that can be loaded here. The contract runs inside vitest only. */
export const loadable = subpaths
  .filter((subpath) => subpath.name !== '@faultline/testing/contract' && !needsAbsentHost(subpath))
  .map(({ name }) => name)

/** The subpaths whose host does not run here. */
export const skipped = subpaths.filter(needsAbsentHost).map(({ name }) => name)
