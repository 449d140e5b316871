import { sourceText } from './sources.ts'

/** The ts blocks of the integrations' README that import a subpath, in their order there. */
export function hostExamples(
  subpath: string,
  readme = sourceText('packages/integrations/README.md'),
): string[] {
  const blocks = [...readme.matchAll(/^```(?:ts|typescript)\b[^\n]*\n([\s\S]*?)^```[ \t]*$/gm)]
  return blocks
    .map(([, code = '']) => code.trimEnd())
    .filter((code) => code.includes(`'@faultline/integrations/${subpath}'`))
}
