import { aboutHost } from '../guide/host-text.ts'
import { hosts } from '../guide/hosts.ts'
import { absolute, strings } from '../language/language.ts'
import { vendors } from '../vendors.ts'
import { documentedBy } from './documented.ts'
import { vendorPath } from './paths.ts'

/** A page that somebody wrote, as the list names it. */
export interface GuidePage {
  /** Its path without base and language. */
  readonly path: string
  readonly title: string
  readonly description: string
}

/** The list of what there is, for language models; https://llmstxt.org. A vendor's failures are in its own file. */
export function llmsText(guide: readonly GuidePage[], project: readonly GuidePage[]): string {
  const t = strings.en
  const entry = (title: string, path: string, about: string) =>
    `- [${title}](${absolute(path, 'en')}): ${about}`
  const written = (pages: readonly GuidePage[]) =>
    pages.map(({ title, path, description }) => entry(title, path, description))
  const sections = {
    Guide: written(guide),
    Integrations: hosts.map((host) =>
      entry(host.title, `guide/integrations/${host.subpath}`, aboutHost(host, 'en')),
    ),
    Catalogue: [
      entry('Categories', 'categories.md', t.catalogue.categoriesDescription),
      ...vendors.map((vendor) =>
        entry(vendor.title, `${vendorPath(vendor)}.md`, `${documentedBy(vendor).length} failures`),
      ),
    ],
    Tools: [
      entry(t.decoder.title, 'decoder', t.decoder.description),
      entry('API reference', 'api', 'every export of every package'),
    ],
    Project: written(project),
  }
  return [
    '# Faultline',
    '> TypeScript packages that turn the many ways in which vendor APIs report failure into one typed fault: what happened, who has to fix it, whether to retry, when, and whether the request may already have gone through.',
    `Every page is also available as Markdown: replace the last slash with .md. Those of the catalogue are available as JSON too, with .json. Korean is under ${absolute('', 'ko')}.`,
    ...Object.entries(sections).map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`),
  ].join('\n\n')
}
