import { type Comment, type CommentDisplayPart, type DeclarationReflection, Reflection } from 'typedoc'
import { guidePlace } from './guide-place.ts'
import { linkTo, type Rendering, relative } from './rendering.ts'

const guideLinks = /\[(?<label>[^\]]+)\]\(https:\/\/faultline\.github\.io\/(?<path>[^)\s]*)\)/g
const bareUrls = /^(?<start>\s*(?:- )?)(?<url>https?:\/\/\S+)$/gm

/** Text of a docstring as Markdown, with links that work on the page. */
export function markdownOf(parts: readonly CommentDisplayPart[] = [], rendering: Rendering): string {
  const text = parts.map((part) => partText(part, rendering)).join('')
  return text
    .trim()
    .replaceAll(bareUrls, '$<start><$<url>>')
    .replaceAll(guideLinks, (_, label: string, path: string) => guideLink(label, path, rendering))
}

/** The docstring of an export: that of its first signature if it's a function. */
export function commentOf(symbol: DeclarationReflection): Comment | undefined {
  return symbol.comment ?? symbol.signatures?.[0]?.comment ?? symbol.getSignature?.comment
}

/** The first sentence, in one line. */
export function firstSentence(symbol: DeclarationReflection, rendering: Rendering): string {
  return sentence(markdownOf(commentOf(symbol)?.summary, rendering))
}

/** The first sentence as plain text, for what can't have links. */
export function plainSentence(symbol: DeclarationReflection): string {
  return sentence((commentOf(symbol)?.summary ?? []).map(({ text }) => text).join('')).replaceAll('`', '')
}

/** Text that fits into a cell of a table. */
export function inCell(markdown: string): string {
  return markdown.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
}

function sentence(text: string): string {
  const line = text.split(/\n\n/, 1)[0]?.replaceAll(/\s+/g, ' ').trim() ?? ''
  return /^.+?[.!?:](?= [A-Z`[]|$)/.exec(line)?.[0]?.replace(/:$/, '.') ?? line
}

function partText(part: CommentDisplayPart, rendering: Rendering): string {
  if (part.kind === 'code') return part.text
  if (part.kind !== 'inline-tag') return part.text.replaceAll(/<(?=[A-Za-z])/g, '&lt;')
  const target = part.target instanceof Reflection ? linkTo(part.target, rendering) : undefined
  return target ? `[\`${part.text}\`](${target})` : `\`${part.text}\``
}

/** Docstrings name pages of the guide by their whole addresses, which work in an editor too. */
function guideLink(label: string, url: string, { page, language }: Rendering): string {
  const place = guidePlace(url.replace(/\/(?=#|$)/, ''), label, language)
  return `[${place.label}](${relative(page.path, place.path)})`
}
