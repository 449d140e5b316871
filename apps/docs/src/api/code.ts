import { referencesIn } from './references.ts'
import { linkTo, moduleOfPage, type Rendering } from './rendering.ts'

const declared = /^(?:class|const|function|interface|type) (\w+)/

/** A declaration as a block of code in which the types of ours are links. */
export function codeBlock(text: string, rendering: Rendering): string {
  const links = [...linksIn(text, rendering)].map(([name, link]) => `${name}=${link}`)
  const meta = links.length > 0 ? ` links="${links.join(' ')}"` : ''
  return `\`\`\`ts wrap${meta}\n${text}\n\`\`\``
}

/** A type in a line of text, every type of ours as a link. */
export function inlineType(text: string, rendering: Rendering): string {
  const line = text.replaceAll(/\s+/g, ' ').replace(/^\| /, '')
  const links = linksIn(line, rendering)
  if (links.size === 0) return codeSpan(line)
  const parts = line.split(new RegExp(`\\b(${[...links.keys()].join('|')})\\b`))
  return parts
    .map((part, index) => (index % 2 === 1 ? `[${codeSpan(part)}](${links.get(part)})` : codeSpan(part)))
    .join('')
}

function linksIn(text: string, rendering: Rendering): Map<string, string> {
  const { page, resolve } = rendering
  const own = declared.exec(text)?.[1]
  const found = new Map<string, string>()
  for (const [name, target] of referencesIn(text, moduleOfPage(page), resolve)) {
    const link = linkTo(target, rendering)
    if (link && name !== own) found.set(name, link)
  }
  return found
}

/** Markdown takes one space from each side of code that has one on both. */
function codeSpan(text: string): string {
  if (text === '') return ''
  const fence = text.includes('`') ? '``' : '`'
  return fence + (/^ .* $/.test(text) || text.includes('`') ? ` ${text} ` : text) + fence
}
