import type { DeclarationReflection } from 'typedoc'
import ts from 'typescript'
import { callSections } from './call.ts'
import { codeBlock } from './code.ts'
import { commentOf, markdownOf } from './comment.ts'
import { declarationText } from './declaration.ts'
import { heading } from './heading.ts'
import { memberSections } from './members.ts'
import { isCore } from './pages.ts'
import { linkTo, moduleOf, type Rendering } from './rendering.ts'
import { words } from './words.ts'

/** All about one export, under headings of a level and below. */
export function symbolSections(symbol: DeclarationReflection, rendering: Rendering, level: number): string[] {
  const comment = commentOf(symbol)
  return [
    markdownOf(comment?.summary, rendering),
    ...catalogueLink(symbol, rendering),
    codeBlock(symbolText(symbol, rendering), rendering),
    ...callSections(callablesOf(symbol, rendering), signaturesOf(symbol), rendering, level),
    ...memberSections(symbol, rendering, level),
    ...tagSections(symbol, rendering, level),
    ...usedBy(symbol, rendering, level),
  ].filter((text) => text !== '')
}

/** How an export is declared; a constant by its type, not by its value. */
export function symbolText(
  symbol: DeclarationReflection,
  { declarations }: Pick<Rendering, 'declarations'>,
): string {
  const nodes = declarations.get(symbol) ?? []
  const [first] = nodes
  if (!first || !ts.isVariableDeclaration(first)) return declarationText(nodes)
  if (first.type) return `const ${symbol.name}: ${first.type.getText()}`
  if (symbol.type?.type !== 'reflection') return `const ${symbol.name}: ${symbol.type}`
  const members = (symbol.type.declaration.children ?? []).map(
    ({ name, type }) => `  readonly ${name}: ${type}`,
  )
  return `const ${symbol.name}: {\n${members.join('\n')}\n}`
}

function callablesOf(symbol: DeclarationReflection, { declarations }: Rendering): ts.SignatureDeclaration[] {
  const nodes = declarations.get(symbol) ?? []
  const functions = nodes.filter(ts.isFunctionDeclaration)
  const overloads = functions.filter(({ body }) => !body)
  const types = nodes.filter(ts.isTypeAliasDeclaration).map(({ type }) => type)
  return [...(overloads.length > 0 ? overloads : functions), ...types.filter(ts.isFunctionTypeNode)]
}

function signaturesOf(symbol: DeclarationReflection) {
  const ofType = symbol.type?.type === 'reflection' ? symbol.type.declaration.signatures : undefined
  return symbol.signatures ?? ofType ?? []
}

/** What is in a vendor's catalogue is on the catalogue's page. */
function catalogueLink(symbol: DeclarationReflection, rendering: Rendering): string[] {
  const vendor = vendorOf(symbol, rendering)
  if (symbol.name !== 'catalogue' || !vendor) return []
  const up = '../'.repeat(rendering.page.path.split('/').length)
  return [`[${words[rendering.language].catalogue}](${up}catalogue/${vendor.id}/)`]
}

/** Whose catalogue it is. */
export interface VendorFacts {
  readonly id: string
  readonly title: string
}

/** The vendor of a catalogue, as its source has it. */
export function vendorOf(
  symbol: DeclarationReflection,
  { declarations }: Rendering,
): VendorFacts | undefined {
  const source = declarations.get(symbol)?.[0]?.getText() ?? ''
  const [id, title] = ['vendor', 'title'].map((name) => new RegExp(`\\b${name}: '([^']+)'`).exec(source)?.[1])
  return id && title ? { id, title } : undefined
}

function tagSections(symbol: DeclarationReflection, rendering: Rendering, level: number): string[] {
  const t = words[rendering.language]
  const content = (tag: string) =>
    (commentOf(symbol)?.getTags(`@${tag}`) ?? []).map((each) => markdownOf(each.content, rendering))
  const examples = content('example').map((text) => text.replaceAll(/^```ts\b.*$/gm, '```ts wrap'))
  const see = content('see').flatMap((text) =>
    text.split('\n').map((line) => line.replace(/^\s*- /, '').trim()),
  )
  return [
    ...(examples.length > 0 ? [heading(t.example, level), ...examples] : []),
    ...(see.length > 0 ? [heading(t.seeAlso, level), see.map((line) => `- ${line}`).join('\n')] : []),
  ]
}

function usedBy(symbol: DeclarationReflection, rendering: Rendering, level: number): string[] {
  const users = rendering.users.get(symbol) ?? []
  if (!isCore(moduleOf(symbol)) || users.length === 0) return []
  const links = users.map((user) => `[\`${user.name}\`](${linkTo(user, rendering)})`)
  return [heading(words[rendering.language].usedBy, level), links.join(' · ')]
}
