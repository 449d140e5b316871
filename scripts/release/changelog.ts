// What `changeset version` writes into a CHANGELOG.md; .changeset/config.json names this file. Of a change it takes the
// sentence and nothing else, and of the packages that a package depends on one line instead of one for each change.

/** What is read of a changeset. */
interface Change {
  readonly summary: string
}

/** What is read of a package of ours that gets a new version too. */
interface Dependency {
  readonly name: string
  readonly oldVersion: string
  readonly newVersion: string
}

/** The sentence of a change as an item of a list; further paragraphs belong to the same item. */
export function getReleaseLine({ summary }: Change): string {
  const [first = '', ...rest] = summary.trim().split('\n')
  return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')
}

/** The versions that a package asks for from now on; nothing of those that had no version before. */
export function getDependencyReleaseLine(
  _changes: readonly Change[],
  dependencies: readonly Dependency[],
): string {
  const names = dependencies
    .filter(({ oldVersion }) => oldVersion !== '0.0.0')
    .map(({ name, newVersion }) => `\`${name}\` ${newVersion}`)
  if (names.length > mostNamed) return `- Asks for the new versions of ${names.length} of our packages.`
  return names.length === 0 ? '' : `- Asks for ${new Intl.ListFormat('en').format(names)}.`
}

/** The command line depends on every adapter. */
const mostNamed = 5
