import { publishedPackages, roleOf } from '../workspace/packages.ts'

/** What one import may weigh, minified and compressed. */
export interface Budget {
  module: string
  names: readonly string[]
  bytes: number
}

/** An adapter with all it needs of core, if nothing below says otherwise. */
const adapterBytes = 2250

/** An adapter that needs more, and why. */
const exceptions: Record<string, number> = {
  // It guards a stream too.
  'dfinery-export': 2750,
}

/** The budgets that the README promises. */
export const budgets: readonly Budget[] = [
  { module: '@faultline/core', names: ['createAdapter', 'isVendorError', 'retryDecision'], bytes: 2000 },
  ...publishedPackages()
    .filter((each) => roleOf(each) === 'adapter')
    .map(({ folder, manifest }) => ({
      module: manifest.name,
      names: [camelCase(folder)],
      bytes: exceptions[folder] ?? adapterBytes,
    })),
]

/** An adapter package exports its adapter by its vendor's name: `dfinery-import` exports `dfineryImport`. */
function camelCase(kebab: string): string {
  return kebab.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
