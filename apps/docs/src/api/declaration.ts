import ts from 'typescript'

const lineWidth = 80
const comments = /\/\*[\s\S]*?\*\/\s*|\s*\/\/ .*$/gm

/** How something is declared: without comments, bodies, defaults of parameters and `export`. */
export function declarationText(nodes: readonly ts.Declaration[]): string {
  const overloads = nodes.filter((node) => ts.isFunctionDeclaration(node) && !node.body)
  return (overloads.length > 0 ? overloads : nodes).map(textOf).join('\n')
}

function textOf(node: ts.Declaration): string {
  if (ts.isFunctionDeclaration(node)) return `function ${signatureText(node)}`
  if (ts.isClassDeclaration(node)) return container('class', node, node.members.filter(isPublic))
  if (ts.isInterfaceDeclaration(node)) return container('interface', node, [...node.members])
  if (ts.isTypeAliasDeclaration(node)) return bare(node).replace(/^(export |declare )*/, '')
  return bare(node)
}

/** `name<T>(one: A, other?: B): C`, on several lines if it doesn't fit on one. */
function signatureText(node: ts.SignatureDeclaration): string {
  const name = node.name?.getText() ?? (ts.isConstructorDeclaration(node) ? 'constructor' : '')
  const start = name + typeParameters(node)
  const end = node.type ? `: ${bare(node.type)}` : ''
  const parameters = node.parameters.map(parameterText)
  const line = `${start}(${parameters.join(', ')})${end}`
  if (parameters.length === 0 || (line.length <= lineWidth && !parameters.join().includes('\n'))) return line
  return `${start}(\n${parameters.map((each) => indent(`${each},`)).join('\n')}\n)${end}`
}

function parameterText(node: ts.ParameterDeclaration, index: number): string {
  const optional = node.questionToken || node.initializer ? '?' : ''
  const rest = node.dotDotDotToken ? '...' : ''
  return `${rest}${parameterName(node, index)}${optional}: ${parameterType(node)}`
}

/** What a parameter is called; one that is taken apart has the name that its documentation gives it. */
export function parameterName(node: ts.ParameterDeclaration, index: number): string {
  if (ts.isIdentifier(node.name)) return node.name.text
  const documented = ts
    .getJSDocTags(node.parent)
    .filter(ts.isJSDocParameterTag)
    .map((tag) => tag.name.getText())
  return documented[index] ?? documented[0] ?? 'options'
}

export function parameterType(node: ts.ParameterDeclaration): string {
  return node.type ? bare(node.type) : 'unknown'
}

function container(
  keyword: string,
  node: ts.ClassDeclaration | ts.InterfaceDeclaration,
  members: readonly (ts.ClassElement | ts.TypeElement)[],
): string {
  const heritage = node.heritageClauses?.map((clause) => ` ${bare(clause)}`).join('') ?? ''
  const head = `${keyword} ${node.name?.text ?? ''}${typeParameters(node)}${heritage}`
  return members.length === 0
    ? `${head} {}`
    : `${head} {\n${members.map(memberText).map(indent).join('\n')}\n}`
}

/** One member of a class or an interface, as its declaration shows it. */
export function memberText(node: ts.ClassElement | ts.TypeElement): string {
  if (ts.isGetAccessorDeclaration(node))
    return `readonly ${node.name.getText()}: ${node.type?.getText() ?? 'unknown'}`
  if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node))
    return signatureText(node)
  return bare(node).replace(/^override /, '')
}

function isPublic(node: ts.ClassElement): boolean {
  return (
    !ts.canHaveModifiers(node) || !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
  )
}

function typeParameters({
  typeParameters: list,
}: {
  readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined
}): string {
  return list ? `<${list.map((each) => bare(each)).join(', ')}>` : ''
}

/** The source of a node without comments, moved as far to the left as its first line. */
export function bare(node: ts.Node): string {
  const { text } = node.getSourceFile()
  const lineStart = text.lastIndexOf('\n', node.getStart()) + 1
  const depth = text.slice(lineStart).search(/\S/)
  const [first = '', ...rest] = node.getText().replaceAll(comments, '').split('\n')
  return [first, ...rest.map((line) => line.slice(Math.min(depth, line.search(/\S|$/))))].join('\n')
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}
