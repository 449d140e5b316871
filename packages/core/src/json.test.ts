import { expect, test } from 'vitest'
import { codeOf, field, isForeignText, jsonOf, listOf, parsedBody } from './json.ts'

test.each<[unknown, unknown]>([
  ['{"a":1}', { a: 1 }],
  [' \r\n\t[1]', [1]],
  ['\ufeff{"a":1}', { a: 1 }],
  ['"text"', 'text'],
  ['null', null],
  ['-1', -1],
  ['', undefined],
  ['<html>', undefined],
  ['{"a":', undefined],
  ['not json', undefined],
  [{ a: 1 }, { a: 1 }],
  [undefined, undefined],
])('jsonOf(%o)', (body, json) => expect(jsonOf(body)).toStrictEqual(json))

test.each<[unknown, string, unknown]>([
  [{ a: 1 }, 'a', 1],
  [{}, 'constructor', undefined],
  [JSON.parse('{"__proto__":1}'), '__proto__', 1],
  [null, 'a', undefined],
  ['text', 'length', undefined],
  [undefined, 'a', undefined],
])('field(%o, %s)', (value, name, found) => expect(field(value, name)).toBe(found))

test.each<[unknown, unknown]>([
  [40402, 40402],
  ['NotFound', 'NotFound'],
  [' 40402 ', ' 40402 '],
  [-0, 0],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [NaN, 'NaN'],
  ['', undefined],
  [null, undefined],
  [true, undefined],
  [{}, undefined],
  [['x'], undefined],
])('codeOf(%o)', (value, code) => expect(codeOf(value)).toBe(code))

test.each<[unknown, unknown]>([
  ['{"a":1}', { a: 1 }],
  ['[1]', [1]],
  ['"text"', '"text"'],
  ['null', 'null'],
  ['', ''],
  ['<html>', '<html>'],
  [{ a: 1 }, { a: 1 }],
  [undefined, undefined],
])('parsedBody(%o)', (body, parsed) => expect(parsedBody(body)).toStrictEqual(parsed))

test.each<[unknown, unknown]>([
  [[1], [1]],
  [{ length: 1 }, []],
  ['text', []],
  [undefined, []],
])('listOf(%o)', (value, list) => expect(listOf(value)).toStrictEqual(list))

test.each<[unknown, boolean]>([
  ['<html>', true],
  ['not json', true],
  [' \n', false],
  ['7', false],
  [undefined, false],
  [{}, false],
])('isForeignText(%o): %s', (body, isForeign) => expect(isForeignText(body, jsonOf(body))).toBe(isForeign))
