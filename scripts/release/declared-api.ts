import { join } from 'node:path'
import ts from 'typescript'
import type { Package } from '../workspace/packages.ts'

/** What users can import: a subpath → an export, or `export.member` → how it's declared. */
export type Api = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Follows a subpath in the name of the section that has its catalogue's failures, because there are many. */
export const failuresOf = ' failures'

/** The API of each package, by its name, as its built declarations have it; of a program, which has none, nothing. */
export function declaredApis(packages: readonly Package[]): Map<string, Api> {
  const files = packages.flatMap((each) => Object.values(declarationsOf(each)))
  // Only names are resolved, so nothing of the standard library is needed.
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, noLib: true, types: [] })
  return new Map(packages.map((each) => [each.manifest.name, apiOf(program, declarationsOf(each))]))
}

/** Subpath → its declarations, absolute. */
function declarationsOf({ manifest, path }: Package): Record<string, string> {
  const subpaths = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) =>
    typeof target === 'object' && target['import']
      ? [[subpath, join(path, target['import'].replace(/\.js$/, '.d.ts'))]]
      : [],
  )
  return Object.fromEntries(subpaths)
}

function apiOf(program: ts.Program, declarations: Record<string, string>): Api {
  const sections: Record<string, Record<string, string>> = {}
  for (const [subpath, file] of Object.entries(declarations)) {
    for (const { section = '', name, text } of exportsOf(program, file)) {
      const facts = sections[`${subpath}${section}`] ?? {}
      // Overloads have one name.
      facts[name] = name in facts ? `${facts[name]} ${text}` : text
      sections[`${subpath}${section}`] = facts
    }
  }
  return sections
}

interface Fact {
  readonly section?: string
  readonly name: string
  readonly text: string
}

function exportsOf(program: ts.Program, file: string): Fact[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${file} isn't there or exports nothing: build first`)
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return (declared.declarations ?? []).flatMap((declaration) => factsOf(symbol.name, declaration))
  })
}

/** A declaration, with each of its members apart, so that one more isn't a change of them all. */
function factsOf(name: string, declaration: ts.Declaration): Fact[] {
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
    const kind = ts.isClassDeclaration(declaration) ? 'class' : 'interface'
    const parameters = (declaration.typeParameters ?? []).map(textOf).join(', ')
    const heritage = (declaration.heritageClauses ?? []).map(textOf)
    const head = [kind, ...(parameters ? [`<${parameters}>`] : []), ...heritage].join(' ')
    return [{ name, text: head }, ...declaration.members.map((member) => memberFact(name, member))]
  }
  if (ts.isVariableDeclaration(declaration)) return constantFacts(name, declaration.type)
  return [{ name, text: textOf(declaration).replace(/^export (declare )?/, '') }]
}

function memberFact(name: string, member: ts.ClassElement | ts.TypeElement): Fact {
  return { name: `${name}.${member.name ? textOf(member.name) : '()'}`, text: textOf(member) }
}

/** A constant's type; if that is written out, each of its members; of a catalogue its failures alone. */
function constantFacts(name: string, type: ts.TypeNode | undefined): Fact[] {
  if (!type || !ts.isTypeLiteralNode(type)) return [{ name, text: `const ${type ? textOf(type) : ''}` }]
  const failures = memberOf(type, 'failures')
  const members = failures
    ? failures.members.map(failureFact)
    : type.members.map((each) => memberFact(name, each))
  return [{ name, text: failures ? 'const catalogue' : 'const' }, ...members]
}

/** A reason, and what a caller acts on: the category, and what the entry overrides. */
function failureFact(entry: ts.TypeElement): Fact {
  const decisions = textOf(entry).matchAll(/\b(?:category|(?<name>retryable|processed)): "?(?<value>\w+)/g)
  const texts = [...decisions].map(({ groups: { name, value } = {} }) => (name ? `${name} ${value}` : value))
  return { section: failuresOf, name: entry.name ? textOf(entry.name) : '', text: texts.join(', ') }
}

function memberOf(type: ts.TypeLiteralNode, name: string): ts.TypeLiteralNode | undefined {
  const member = type.members.find((each) => each.name && textOf(each.name) === name)
  const inner = member && ts.isPropertySignature(member) ? member.type : undefined
  return inner && ts.isTypeLiteralNode(inner) ? inner : undefined
}

const printer = ts.createPrinter({ removeComments: true })

/** As declared, on one line and without comments. */
const textOf = (node: ts.Node): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, ' ').trim()
