import ts from 'typescript'

/** `// => value` after a statement, on its line or alone on the next; lines that go on are indented by one space more. */
const comment = /^[ \t]*(?:\n[ \t]*)?\/\/ => ?(?<value>.+(?:\n[ \t]*\/\/ {2,}.+)*)/

/** Makes of every `// => value` an assertion about the expression, or the constant, before it; lines keep their places. */
export function withAssertions(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const edits: { from: number; to: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    const subject = subjectOf(node)
    const match = subject && comment.exec(code.slice(node.end))
    if (!match) {
      ts.forEachChild(node, visit)
      return
    }
    const expected = (match.groups?.['value'] ?? '').replaceAll(/\n[ \t]*\/\//g, '\n')
    const kept = ts.isExpressionStatement(node) ? '' : `${node.getText()}; `
    edits.push({
      from: node.getStart(),
      to: node.end + match[0].length,
      text: `${kept}expectExample(${subject}).toEqual(${expected})`,
    })
  }
  visit(file)
  const claimed = code.match(/\/\/ =>/g)?.length ?? 0
  if (claimed !== edits.length) throw new Error('a `// =>` follows neither an expression nor a constant')
  const text = edits.reduceRight(
    (done, { from, to, text }) => done.slice(0, from) + text + done.slice(to),
    code,
  )
  return `import { expect as expectExample } from 'vitest'; ${text}`
}

/** The expression that a comment after this statement is about. */
function subjectOf(node: ts.Node): string | undefined {
  if (ts.isExpressionStatement(node)) {
    const { expression } = node
    const logged = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
    return logged ? expression.arguments[0]?.getText() : expression.getText()
  }
  const declared = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name : undefined
  return declared && ts.isIdentifier(declared) ? declared.text : undefined
}
