import { defineCatalogue } from '@faultline/core/adapter'
import { expect, it, test } from 'vitest'
import { errorTables } from '../extract/error-tables.ts'
import { compare } from './compare.ts'

const catalogue = defineCatalogue({
  vendor: 'acme',
  title: 'Acme API',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-21',
  success: { status: 200, code: 20000 },
  failures: {
    BAD_LABEL: { code: 40000, status: 200, category: 'invalid_request', statusAlone: 400 },
    LABEL_VOID: { code: 40001, status: 200, category: 'failed_precondition' },
    TOO_HEAVY: { code: 'too_heavy', status: 413, category: 'request_too_large', label: 'Too heavy' },
    NO_CREDIT: { code: 'refused', status: 403, message: 'No credit', category: 'payment_required' },
    REFUSED: { code: 'refused', status: 403, category: 'permission_denied' },
  },
})
const page = `# Errors

| Response code | Explanation |
|---|---|
| 200 - OK | All is well. |
| 400 - Bad Request | The request is wrong. |

| Status | Code | Name | Explanation |
|---|---|---|---|
| 200 | 20000 | OK | Successful |
| 200 | 40000 | BAD_LABEL | The label is bad. |
| 200 | 40001 | LABEL_VOID | The label is void. |
| 413 | too_heavy | Too heavy | The parcel is too heavy. |
| 403 | refused | Refused | Not allowed, for example "No credit". |
`
const drift = (text: string) => compare(catalogue, [errorTables(text)])

it('finds no drift if there is none, in whatever order and letter case', () => {
  expect(drift(page)).toEqual([])
  expect(drift(page.replace('too_heavy', 'TOO_HEAVY'))).toEqual([])
  const [one, other] = page.split('\n\n| Status')
  expect(compare(catalogue, [errorTables(`# Errors\n\n| Status${other}`), errorTables(`${one}\n`)])).toEqual(
    [],
  )
})

test.each([
  [
    'a code that is new',
    page.replace('| 403 |', '| 404 | no_parcel | Gone | None. |\n| 403 |'),
    { kind: 'added', of: 'code', now: 'no_parcel', line: 14 },
  ],
  [
    'a status that is new',
    page.replace('| 400 -', '| 418 - Teapot | A teapot. |\n| 400 -'),
    { kind: 'added', of: 'status', now: '418', line: 6 },
  ],
  [
    'a code that is gone',
    page.replace(/.*40001.*\n/, ''),
    { kind: 'removed', of: 'code', reason: 'LABEL_VOID', before: '40001' },
  ],
  [
    'a status that is gone',
    page.replace(/.*400 -.*\n/, ''),
    { kind: 'removed', of: 'status', reason: 'BAD_LABEL', before: '400' },
  ],
  [
    'a message that is gone',
    page.replace('No credit', 'No money'),
    { kind: 'removed', of: 'message', reason: 'NO_CREDIT', before: 'No credit' },
  ],
  [
    'a code renamed, by its name',
    page.replace('40001', '40009'),
    { kind: 'renamed', of: 'code', reason: 'LABEL_VOID', before: '40001', now: '40009', line: 12 },
  ],
  [
    'a code renamed, by its spelling',
    page.replace('too_heavy | Too heavy', 'too_heavy_ | Heavy'),
    { kind: 'renamed', of: 'code', reason: 'TOO_HEAVY', before: 'too_heavy', now: 'too_heavy_', line: 13 },
  ],
  [
    'a name that changed',
    page.replace('| Too heavy', '| Too wide'),
    { kind: 'renamed', of: 'name', reason: 'TOO_HEAVY', before: 'Too heavy', now: 'Too wide', line: 13 },
  ],
  [
    'another status',
    page.replace('413', '422'),
    { kind: 'moved', of: 'status', reason: 'TOO_HEAVY', before: '413', now: '422', line: 13 },
  ],
  [
    'another code of success',
    page.replace('20000', '20001'),
    { kind: 'renamed', of: 'code', before: '20000', now: '20001', line: 10 },
  ],
])('finds %s', (_, changed, expected) => {
  expect(drift(changed)).toEqual([expected])
})
