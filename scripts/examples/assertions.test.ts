import { expect, it } from 'vitest'
import { withAssertions } from './assertions.ts'

const body = (code: string) => withAssertions(code).replace(/^import .*?; /, '')

it('asserts what an expression, a logged value or a constant gives', () => {
  expect(body('add(1, 2) // => 3')).toBe('expectExample(add(1, 2)).toEqual(3)')
  expect(body("console.log(name) // => 'x'")).toBe("expectExample(name).toEqual('x')")
  expect(body('const sum = 3 // => 3')).toBe('const sum = 3; expectExample(sum).toEqual(3)')
})

it('reads a value on lines of its own', () => {
  expect(body('list\n  .map(f)\n// => [1,\n//     2]\nnext()')).toBe(
    'expectExample(list\n  .map(f)).toEqual([1,\n     2])\nnext()',
  )
})

it('looks into blocks', () => {
  expect(body('if (ok) {\n  value // => 1\n}')).toBe('if (ok) {\n  expectExample(value).toEqual(1)\n}')
})

it('refuses an assertion that it would not check', () => {
  expect(() => withAssertions('function f() {} // => 1')).toThrow('follows neither')
})
