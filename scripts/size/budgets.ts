import { publishedPackages, roleOf } from '../workspace/packages.ts'

/** What one import may weigh, minified and compressed. */
export interface Budget {
  module: string
  names: readonly string[]
  bytes: number
}

/** An adapter with all it needs of core, if nothing below says otherwise. */
const adapterBytes = 3800

/** An adapter that needs more, and why. */
const exceptions: Record<string, number> = {
  // It guards a stream too.
  'dfinery-export': 4350,
  // Its catalogue has twice the entries.
  'status-object': 4000,
}

/** What is held: today's weight and a little. What was aimed at, and why it was not reached: decisions/0010-size.md. */
export const budgets: readonly Budget[] = [
  { module: '@faultline/core', names: ['createAdapter', 'isVendorError', 'retryDecision'], bytes: 3450 },
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
