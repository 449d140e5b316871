import ts from 'typescript'
import { expect, it } from 'vitest'
import { declarationText } from './declaration.ts'

it.each([
  [
    'a function without its body, defaults and comments',
    'export function wait(/** In ms. */ delay: number, unit = 1, { signal }: Options = {}): Promise<void> { return later() }',
    'function wait(delay: number, unit?: unknown, options?: Options): Promise<void>',
  ],
  [
    'overloads without the function behind them',
    'export function of(one: A): B\nexport function of(one: C): D\nexport function of(one: A | C): B | D { return one }',
    'function of(one: A): B\nfunction of(one: C): D',
  ],
  [
    'parameters on lines of their own if one line is too short',
    `export function long(one: ${'A'.repeat(60)}, other: ${'B'.repeat(60)}): void {}`,
    `function long(\n  one: ${'A'.repeat(60)},\n  other: ${'B'.repeat(60)},\n): void`,
  ],
  [
    'an interface without comments',
    "export interface Page<T> extends Base {\n  /** Where it's from. */\n  readonly from: string\n  read(\n    /** What. */\n    name: T,\n  ): void\n}",
    'interface Page<T> extends Base {\n  readonly from: string\n  read(name: T): void\n}',
  ],
  [
    'a type as far to the left as it can stand',
    'export type Answer =\n  | { readonly yes: true }\n  // The rest.\n  | {\n      readonly yes: false\n    }',
    'type Answer =\n  | { readonly yes: true }\n  | {\n      readonly yes: false\n    }',
  ],
  [
    'a class without private members and bodies',
    "export class Fail extends Error {\n  readonly at = 1\n  private hidden = 2\n  constructor(text: string) {\n    super(text)\n  }\n  override get name(): 'Fail' {\n    return 'Fail'\n  }\n}",
    "class Fail extends Error {\n  readonly at = 1\n  constructor(text: string)\n  readonly name: 'Fail'\n}",
  ],
])('shows %s', (_, source, shown) => {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true)
  expect(declarationText(file.statements.filter(ts.isDeclarationStatement))).toBe(shown)
})
