import type { ParameterReflection, SignatureReflection } from 'typedoc'
import type ts from 'typescript'
import { inlineType } from './code.ts'
import { firstSentence, inCell, markdownOf } from './comment.ts'
import { bare, parameterName, parameterType } from './declaration.ts'
import { heading } from './heading.ts'
import { referencesIn } from './references.ts'
import { moduleOfPage, type Rendering } from './rendering.ts'
import { table } from './table.ts'
import { words } from './words.ts'

/** What a function takes and gives. */
export function callSections(
  nodes: readonly ts.SignatureDeclaration[],
  signatures: readonly SignatureReflection[],
  rendering: Rendering,
  level: number,
): string[] {
  const [first] = nodes
  if (!first) return []
  const t = words[rendering.language]
  const rows = new Map(nodes.flatMap((node, at) => parameterRows(node, signatures[at], rendering)))
  const type = first.type ? bare(first.type) : `${signatures[0]?.type ?? 'void'}`
  const returns = markdownOf(signatures[0]?.comment?.getTag('@returns')?.content, rendering)
  const about = returns || aboutType(type, rendering)
  return [
    ...(rows.size > 0
      ? [heading(t.parameters, level), table([t.name, t.type, t.about], [...rows.values()])]
      : []),
    ...(type === 'void'
      ? []
      : [heading(t.returns, level), [inlineType(type, rendering), about].filter(Boolean).join(': ')]),
  ]
}

function parameterRows(
  node: ts.SignatureDeclaration,
  signature: SignatureReflection | undefined,
  rendering: Rendering,
): [name: string, cells: string[]][] {
  return node.parameters.map((parameter, index) => {
    const name = parameterName(parameter, index)
    const type = parameterType(parameter)
    const mark = parameter.questionToken || parameter.initializer ? '?' : ''
    const about = aboutParameter(signature?.parameters?.[index], rendering) || aboutType(type, rendering)
    return [name, [`\`${name}${mark}\``, inCell(inlineType(type, rendering)), inCell(about)]]
  })
}

function aboutParameter(parameter: ParameterReflection | undefined, rendering: Rendering): string {
  return markdownOf(parameter?.comment?.summary, rendering)
}

const oneType = /^(\w+)(?:<[^|]*>)?(?: \| undefined)?$/

/** If a type is one of ours and nothing else, what it is says what the value is. */
function aboutType(type: string, rendering: Rendering): string {
  const [named] = referencesIn(
    oneType.exec(type)?.[1] ?? '',
    moduleOfPage(rendering.page),
    rendering.resolve,
  ).values()
  return named ? firstSentence(named, rendering) : ''
}
