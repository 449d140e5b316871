/** What became of the cases in one place: how many passed and which failed, or why they could not run. */
export type Result =
  | { readonly name: string; readonly passed: number; readonly failed: readonly string[] }
  | { readonly name: string; readonly skipped: string }

/** Reads the result that a runtime printed. */
export function resultFrom(name: string, { code, output }: { code: number; output: string }): Result {
  const line = output.split('\n').find((each) => each.includes('{"passed":'))
  if (!line) return { name, passed: 0, failed: [`exit code ${code}\n${output.trim()}`] }
  return { name, ...JSON.parse(line.slice(line.indexOf('{"passed":'))) }
}
