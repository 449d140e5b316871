import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** One ts block of a README or a docstring. */
export interface Example {
  /** The file it stands in, absolute. */
  file: string
  /** Where it begins there. */
  line: number
  /** `packages/core/README.md:12`. */
  title: string
  /** What is compiled: the setup that readers don't see, then the block. */
  code: string
  /** False for a block that needs what a test does not have, such as a server. */
  runs: boolean
}

const block =
  /(?:<!-- before this example\n(?<setup>[\s\S]*?)-->\s*)?^(?<indent>[ \t]*)```(?:ts|typescript)\b(?<info>[^\n]*)\n(?<body>[\s\S]*?)^[ \t]*```[ \t]*$/gm

/**
 * Finds the examples of a Markdown file (every ts block) or of a source file (ts blocks after an `@example`), without
 * those whose packages are too large to be installed for tests: `pnpm test:packed` runs them.
 */
export function examplesIn(file: string, root: string, text = readFileSync(file, 'utf8')): Example[] {
  const markdown = file.endsWith('.ts') ? exampleParts(text) : text
  const found = [...markdown.matchAll(block)].filter(
    ({ groups }) => !groups?.['info']?.includes('packed-only'),
  )
  return found.map((match) => {
    const { setup = '', indent = '', info = '', body = '' } = match.groups ?? {}
    const fence = match.index + match[0].indexOf('```')
    const line = markdown.slice(0, fence).split('\n').length
    return {
      file,
      line,
      title: `${relative(root, file)}:${line}`,
      code: setup + body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      runs: !info.includes('compile-only'),
    }
  })
}

/** A source file with nothing left but the text after each `@example`, every line still in its place. */
function exampleParts(source: string): string {
  let inComment = false
  let inExample = false
  const lines = source.split('\n').map((line) => {
    if (/^\s*\/\*\*/.test(line)) inComment = true
    const text = inComment ? line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, '') : ''
    if (text.startsWith('@')) inExample = text.startsWith('@example')
    if (line.includes('*/')) inComment = inExample = false
    return inComment && inExample ? text : ''
  })
  return lines.join('\n')
}
