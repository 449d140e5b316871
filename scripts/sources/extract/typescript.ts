import ts from 'typescript'
import type { Extract, SourceFile } from '../source.ts'

/**
 * Reads the literals of a declaration in TypeScript or JavaScript: the members of a union, the values of an enum, the values
 * of an object. `'Outer.Name'` is the one inside the other; of several declarations of a name all are read.
 */
export function literalsOf(...names: readonly string[]): Extract {
  return (files) => names.flatMap((name) => files.flatMap((file) => literalsIn(file, name.split('.'))))
}

/** The same for the keys of an object or the names of an enum's members. */
export function keysOf(...names: readonly string[]): Extract {
  return (files) =>
    names.flatMap((name) =>
      files.flatMap((file) => declarationsOf(parse(file), name.split('.')).flatMap(keysIn)),
    )
}

function literalsIn(file: SourceFile, names: readonly string[]): (string | number)[] {
  return declarationsOf(parse(file), names).flatMap(valuesIn)
}

function parse({ path, text }: SourceFile): ts.Node {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

/** The declarations of the last name inside those of the names before it. */
function declarationsOf(node: ts.Node, names: readonly string[]): ts.Node[] {
  const [name, ...others] = names
  if (name === undefined) return [node]
  const found: ts.Node[] = []
  const visit = (child: ts.Node): void => {
    if (isDeclarationOf(child, name)) found.push(...declarationsOf(child, others))
    else ts.forEachChild(child, visit)
  }
  ts.forEachChild(node, visit)
  return found
}

function isDeclarationOf(node: ts.Node, name: string): boolean {
  const isDeclaration =
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyAssignment(node)
  return isDeclaration && node.name.getText().replaceAll(/['"]/g, '') === name
}

/** The literals in a declaration, without the names that are written as literals: those of properties. */
function valuesIn(declaration: ts.Node): (string | number)[] {
  const values: (string | number)[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) values.push(node.text)
    else if (ts.isPrefixUnaryExpression(node)) values.push(Number(node.getText()))
    else if (ts.isNumericLiteral(node)) values.push(Number(node.text))
    else
      ts.forEachChild(node, (child) => {
        if (!('name' in node && node.name === child)) visit(child)
      })
  }
  visit(declaration)
  return values
}

function keysIn(declaration: ts.Node): string[] {
  const keys: string[] = []
  ts.forEachChild(declaration, function visit(node) {
    if ((ts.isPropertyAssignment(node) || ts.isEnumMember(node) || ts.isPropertySignature(node)) && node.name)
      keys.push(node.name.getText().replaceAll(/['"]/g, ''))
    else ts.forEachChild(node, visit)
  })
  return keys
}
