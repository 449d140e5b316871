import { expect, test } from 'vitest'
import { namesAt, valuesAt } from './data.ts'
import { graphqlEnums } from './graphql.ts'
import { columnOf } from './markdown.ts'
import { protobufEnum } from './protobuf.ts'
import { smithyEnum, smithyErrors } from './smithy.ts'
import { stoneErrors } from './stone.ts'
import { matchesOf } from './text.ts'
import { keysOf, literalsOf } from './typescript.ts'

const file = (path: string, text: string) => [{ path, text }]

const types = `
  declare namespace Payment { namespace Failure { type Code = 'declined' | 'expired' | "it's"; type Other = 'other' } }
  enum Status { Ok = 'OK', 'Not-Found' = 'NOT_FOUND', Negative = -7 }
  const byName = { first: 1, 'second-one': { code: 'TWO' }, text: \`three\` } as const
  interface Fault { readonly type: 'fault'; readonly code: 'a' | 'b' }
`

test.each([
  ['a union inside namespaces', literalsOf('Failure.Code'), ['declined', 'expired', "it's"]],
  ['several names', literalsOf('Code', 'Other'), ['declined', 'expired', "it's", 'other']],
  ['the values of an enum', literalsOf('Status'), ['OK', 'NOT_FOUND', -7]],
  ['the names of an enum', keysOf('Status'), ['Ok', 'Not-Found', 'Negative']],
  ['the values of an object', literalsOf('byName'), [1, 'TWO', 'three']],
  ['the keys of an object', keysOf('byName'), ['first', 'second-one', 'text']],
  ['a field of an interface', literalsOf('Fault.code'), ['a', 'b']],
  ['a name that isn’t there', literalsOf('Nothing'), []],
])('TypeScript: %s', (_, extract, codes) => {
  expect(extract(file('types.d.ts', types))).toEqual(codes)
})

test('JSON and YAML: values and names by their path, at any depth', () => {
  const json = file('api.json', '{"a":{"b":[{"code":1},{"code":"x","c":{"code":true}}]}}')
  expect(valuesAt('a.b.*.code')(json)).toEqual([1, 'x'])
  expect(valuesAt('**.code')(json)).toEqual([1, 'x'])
  expect(namesAt('a', 'a.b')(json)).toEqual(['b', '0', '1'])
  expect(valuesAt('codes.*')(file('api.yml', 'codes: [NO, "404"]\n'))).toEqual(['NO', '404'])
})

test('Smithy: errors by the code on the wire', () => {
  const shapes = {
    'com.acme#Throttled': { traits: { 'smithy.api#error': 'client' } },
    'com.acme#Gone': {
      traits: { 'smithy.api#error': 'client', 'aws.protocols#awsQueryError': { code: 'Acme.Gone' } },
    },
    'com.acme#Value': {},
  }
  expect(smithyErrors(file('model.json', JSON.stringify({ shapes })))).toEqual(['Throttled', 'Acme.Gone'])
  const both = { ...shapes, 'com.acme#Acme': { traits: { 'aws.protocols#awsQueryCompatible': {} } } }
  expect(smithyErrors(file('model.json', JSON.stringify({ shapes: both })))).toEqual([
    'Throttled',
    'Throttled',
    'Gone',
    'Acme.Gone',
  ])
})

test('Smithy: the values of an enum', () => {
  const members = { A: { traits: { 'smithy.api#enumValue': 'a' } }, B: { traits: {} } }
  const model = file(
    'model.json',
    JSON.stringify({ shapes: { 'com.acme#Status': { members }, 'com.acme#X': {} } }),
  )
  expect(smithyEnum('Status')(model)).toEqual(['a'])
})

test('GraphQL: the values of the enums with such a name', () => {
  const types = [
    { name: 'CartErrorCode', enumValues: [{ name: 'GONE' }] },
    { name: 'Currency', enumValues: [{ name: 'EUR' }] },
    { name: 'ErrorCode', enumValues: null },
  ]
  const schema = file('schema.json', JSON.stringify({ __schema: { types } }))
  expect(graphqlEnums(/ErrorCode$/)(schema)).toEqual(['GONE'])
})

test('protobuf: the values of an enum', () => {
  const text = 'syntax = "proto3"; package acme; enum Code { OK = 0; GONE = 1; } enum Other { NO = 0; }'
  expect(protobufEnum('acme.Code')(file('code.proto', text))).toEqual(['OK', 'GONE'])
})

test('Markdown: a column of the tables that have it', () => {
  const text = '| Code | Text |\n|---|---|\n| `a_b` | one |\n| [c](#c) | two |\n\n| Name |\n|---|\n| d |\n'
  expect(columnOf('Code')(file('page.md', text))).toEqual(['a_b', 'c'])
})

test('text: whatever a pattern finds', () => {
  expect(matchesOf(/Code = "(?<code>\w+)"/g)(file('a.go', 'XCode = "x"\nYCode = "y"'))).toEqual(['x', 'y'])
})

test('Stone: the paths of tags that routes document, with those that they inherit', () => {
  const text = `namespace files

union LookupError
    "What it says about itself."
    not_found
    locked* Reason?

    example default
        not_found = null

union_closed WriteError extends LookupError
    conflict common.Conflict
    payload Details

route write (Arg, List(Result), WriteError)

route nothing (Arg, Result, Void)
`
  const other = 'namespace common\nunion Conflict\n    file\n    folder\n\nunion Auth\n    expired\n'
  const team = 'namespace team\nunion Refused\n    no\n\nroute ask (Void, Void, Refused) deprecated\n'
  const files = [text, other, team].map((each) => ({ path: 'any.stone', text: each }))
  expect(stoneErrors(/^files$/, 'common.Auth')(files)).toEqual([
    'expired',
    'not_found',
    'locked',
    'conflict',
    'conflict/file',
    'conflict/folder',
    'payload',
  ])
  expect(stoneErrors(/./)(files)).toContain('no')
})
