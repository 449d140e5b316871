import type { Language } from '@faultline/core/explain'
import type { Host } from './hosts.ts'
import korean from './integrations.ko.md?raw'
import { codesOf, type Part, type Section, sectionOf } from './parts.ts'
import { sourceText } from './sources.ts'

/** What the page of a host says. */
export interface HostText {
  readonly lead: string
  readonly use: readonly Part[]
  readonly retry: readonly Part[]
  readonly pitfalls: readonly Part[]
}

/** Reads what the page of a host says: in English from the package, with whose examples the Korean text is shown. */
export function hostText(host: Host, language: Language): HostText {
  const english = englishOf(host)
  const { lead, body, below } = language === 'ko' ? sectionOf(korean, host.title, english) : english
  const [retry, pitfalls] = headings[language].map((heading) => {
    const parts = below.get(heading)
    if (!parts) throw new Error(`${host.title} has no heading "${heading}"`)
    return parts
  })
  return { lead, use: body, retry: retry ?? [], pitfalls: pitfalls ?? [] }
}

/** The first sentence of a host's text, as Markdown: what it is. */
export function aboutHost(host: Host, language: Language): string {
  const { lead } = hostText(host, language)
  const [sentence = lead] = /^[\s\S]*?\.(?=\s|$)/.exec(lead) ?? []
  return sentence.replace(/\s+/g, ' ')
}

/** The packages that a host's first example imports, and ours that it needs; Node's own aren't packages. */
export function packagesOf(host: Host): string[] {
  const first = codesOf(englishOf(host))[0]?.code ?? ''
  const imported = [...first.matchAll(/ from '([^']+)'/g)].map(([, from = '']) => packageOf(from))
  const ours = ['@faultline/core', ...(host.kind === 'recipe' ? [] : ['@faultline/integrations'])]
  return [...new Set([...ours, ...imported, ...(host.also ?? [])])].filter(
    (name) => !name.startsWith('node:'),
  )
}

function englishOf({ kind, title }: Host): Section {
  const file = kind === 'recipe' ? 'RECIPES' : 'README'
  return sectionOf(sourceText(`packages/integrations/${file}.md`), title)
}

const headings = { en: ['Retry', 'Pitfalls'], ko: ['재시도', '주의할 점'] } as const

/** `@faultline/stripe/explain/ko` → `@faultline/stripe`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
