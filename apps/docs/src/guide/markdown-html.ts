import { Marked } from 'marked'
import { repository } from '../frame/repository.ts'
import { href, type Language } from '../language/language.ts'
import { hosts } from './hosts.ts'

/** Writes prose of the integrations as HTML; links between its sections lead to the pages of this site. */
export function markdownHtml(markdown: string, language: Language): string {
  return parserFor(language).parse(markdown, { async: false })
}

/** The same for a piece of a line, without a paragraph around it. */
export function inlineHtml(markdown: string, language: Language): string {
  return parserFor(language).parseInline(markdown, { async: false })
}

function parserFor(language: Language): Marked {
  return new Marked({
    walkTokens(token) {
      if (token.type === 'link') token['href'] = addressOf(token['href'], language)
    },
  })
}

/** `#ky`, `README.md#ky` → the page of ky; another file → the repository; a whole address → itself. */
function addressOf(target: string, language: Language): string {
  if (URL.canParse(target)) return target
  const [, file = '', heading] = /^([^#]*)#?(.*)$/.exec(target) ?? []
  const host = hosts.find(({ title }) => anchorOf(title) === heading)
  if (host && !file.includes('/')) return href(`guide/integrations/${host.subpath}`, language)
  return new URL(`packages/integrations/${target}`, `${repository}/blob/main/`).href
}

/** The anchor that GitHub and npm give a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .replace(/\s/g, '-')
}
