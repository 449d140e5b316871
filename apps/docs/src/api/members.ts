import { type DeclarationReflection, ReflectionKind } from 'typedoc'
import ts from 'typescript'
import { callSections } from './call.ts'
import { codeBlock, inlineType } from './code.ts'
import { commentOf, inCell, markdownOf } from './comment.ts'
import { membersOf } from './convert.ts'
import { bare, memberText } from './declaration.ts'
import { heading } from './heading.ts'
import type { Rendering } from './rendering.ts'
import { table } from './table.ts'
import { words } from './words.ts'

const callable = ReflectionKind.Method | ReflectionKind.Constructor

/** What an object has: its properties in a table, its methods one after the other. */
export function memberSections(symbol: DeclarationReflection, rendering: Rendering, level: number): string[] {
  const t = words[rendering.language]
  const members = membersOf(symbol)
  const methods = members.filter((member) => member.kindOf(callable))
  const properties = members.filter((member) => !member.kindOf(callable))
  const rows = properties.map((member) => propertyRow(symbol, member, rendering))
  return [
    ...(rows.length > 0 ? [heading(t.properties, level), table([t.name, t.type, t.about], rows)] : []),
    ...(methods.length > 0 ? [heading(t.methods, level)] : []),
    ...methods.flatMap((method) => methodSections(symbol, method, rendering, level + 1)),
  ]
}

function propertyRow(
  symbol: DeclarationReflection,
  member: DeclarationReflection,
  rendering: Rendering,
): string[] {
  const id = `${symbol.name}.${member.name}`
  const mark = member.flags.isOptional ? '?' : ''
  const type = propertyType(member, rendering)
  const about = markdownOf(commentOf(member)?.summary, rendering)
  return [
    `<span id="${id}">\`${member.name}${mark}\`</span>`,
    inCell(inlineType(type, rendering)),
    inCell(about),
  ]
}

function propertyType(member: DeclarationReflection, { declarations }: Rendering): string {
  const [node] = declarations.get(member) ?? []
  const typed =
    node &&
    (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) || ts.isGetAccessorDeclaration(node))
  return typed && node.type ? bare(node.type) : `${member.type ?? member.getSignature?.type}`
}

function methodSections(
  symbol: DeclarationReflection,
  method: DeclarationReflection,
  rendering: Rendering,
  level: number,
): string[] {
  const nodes = (rendering.declarations.get(method) ?? []).filter(isMethod)
  const signatures = method.signatures ?? []
  const about = signatures.map(({ comment }) => markdownOf(comment?.summary, rendering))
  const isDocumented = signatures.some(({ parameters }) => parameters?.some(({ comment }) => comment))
  return [
    `<span id="${symbol.name}.${method.name}"></span>`,
    heading(method.name, level),
    codeBlock(nodes.map(memberText).join('\n'), rendering),
    ...about.filter(Boolean),
    ...(isDocumented ? callSections(nodes, signatures, rendering, level + 1) : []),
  ]
}

function isMethod(
  node: ts.Declaration,
): node is ts.MethodSignature | ts.MethodDeclaration | ts.ConstructorDeclaration {
  return ts.isMethodSignature(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node)
}
