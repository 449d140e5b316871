import core from '../../../../packages/core/package.json'

/** Where the sources are, as people open it in a browser. */
export const repository = core.repository.url.replace(/^git\+|\.git$/g, '')

/** The version that this site is about. */
export const version = core.version

/** Whether the packages are on npm: the first release raises their version above this one. */
export const isPublished = version !== '0.0.0'

/** The packages in the registry. */
export const npmUrl = 'https://www.npmjs.com/org/faultline'

/** The page that says what has changed, without base and language. */
export const changelogPath = 'project/changelog'

/** The page of a file or a folder of the repository; a file opens in the editor. */
export function sourceUrl(path: string): string {
  const view = /\.\w+$/.test(path) ? 'edit' : 'tree'
  return `${repository}/${view}/main/${path}`
}
