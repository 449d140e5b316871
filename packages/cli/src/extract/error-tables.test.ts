import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { type ErrorRow, errorTables } from './error-tables.ts'

const fixture = (name: string) =>
  errorTables(readFileSync(new URL(`./__fixtures__/${name}`, import.meta.url), 'utf8'))

/** `17.2 400 E1 label / message / explanation / remedy`, with an exclamation mark for a success. */
const shown = ({ line, row, statuses, codes, label, message, explanation, remedy, success }: ErrorRow) =>
  `${line}.${row}${success ? '!' : ''} ${statuses} ${codes} ${[label, message, explanation, remedy].map((text) => text ?? '').join(' / ')}`

const rowsOf = (page: ReturnType<typeof errorTables>) => page.tables.flatMap(({ rows }) => rows.map(shown))

test.each([
  [
    'gitbook.md',
    [
      '9.1! 200  OK /  / The parcel office took the request. / ',
      "10.2 400  Bad Request /  / The request can't be read. Check its fields. / ",
      '11.3 429  Too Many Requests /  / Too many parcels at once. / ',
      '15.1! 200 20000  / OK / Request successful / ',
      '15.2 200 40100  / LABEL_INVALID / The label is invalid / ',
      '15.3 200 40101  / LABEL_VOID / The label was voided before it was used / ',
    ],
  ],
  [
    'help-centre.ko.txt',
    [
      '4.1 400 E1001  /  / 필수 값이 없습니다. / 필수 값을 확인하세요.',
      '5.2 401 E1002  /  / 토큰이 만료되었습니다. / 새 토큰을 발급받으세요.',
      '6.3 429 E1003  /  / 호출 한도를 초과했습니다. / 잠시 후 다시 시도하세요.',
    ],
  ],
  [
    'page.html',
    [
      '7.2 400 missing_field  /  / A field is missing. / Send the field.',
      '8.3 400 too_heavy,too_wide  /  / The parcel is too large. / Check the size.',
      '9.4 429 slow_down  /  / Too many requests. / Wait and retry.',
    ],
  ],
])('reads %s: every row, whatever the order of the columns', (name, rows) => {
  const page = fixture(name)
  expect(rowsOf(page)).toEqual(rows)
  expect(page.problems).toEqual([])
  expect(page.tables.every(({ confidence }) => confidence > 0.7)).toBe(true)
})

it('leaves out tables about something else, and says where they are', () => {
  expect(fixture('gitbook.md').skipped).toEqual([{ line: 19, header: ['Name', 'Type', 'Required'] }])
})

it('reports rows that are ragged, nameless or broken, and never cuts one silently', () => {
  const page = fixture('ragged.md')
  expect(rowsOf(page)).toEqual([
    '5.1 400 bad_label  /  / The label is bad. / ',
    '12.1 500  Failure /  / Something / ',
  ])
  expect(page.problems).toEqual([
    { line: 6, row: 2, problem: 'ragged', cells: 2, expected: 3 },
    { line: 7, row: 3, problem: 'ragged', cells: 4, expected: 3 },
    { line: 8, row: 4, problem: 'nameless' },
    { line: 14, problem: 'broken' },
  ])
})

const table = (header: string, ...rows: string[]) =>
  [`# Errors\n\n${header}`, header.replaceAll(/[^|]+/g, '---'), ...rows].join('\n')

describe('takes a column for what its header and its content say', () => {
  test.each([
    ['Status|Code|Message', '404|not_found|Not here.', ['status', 'code', 'message']],
    ['Code|Description', '404|Not here.', ['status', 'explanation']],
    [
      'HTTP|Error|Details|How to fix',
      '404|no_user|No such user.|Check the id.',
      ['status', 'code', 'explanation', 'remedy'],
    ],
    [
      '코드|메시지|원인|해결 방법',
      'E01|잘못된 요청|값이 없습니다.|값을 보내세요.',
      ['code', 'message', 'explanation', 'remedy'],
    ],
    ['상태 코드|이름|설명', '404|Not Found|없는 소포입니다.', ['status', 'label', 'explanation']],
    ['Name|Status Code|Meaning', 'ParcelGone|410|It is gone.', ['code', 'status', 'explanation']],
  ])('%s', (header, row, roles) => {
    const [found] = errorTables(table(header, row)).tables
    expect(found?.columns.map(({ role }) => role)).toEqual(roles)
  })
})

test.each([
  ['of parameters', table('Parameter|Type|Description', 'code|string|The code')],
  ['of states', '# Parcels\n\n|Status|Description|\n|---|---|\n|sent|On its way.|'],
  ['of currencies', '# Money\n\n|Code|Currency|\n|---|---|\n|EUR|Euro|\n|KRW|Won|'],
  ['in a code block', '```\nStatus | Code |\n400 | bad |\n```'],
  ['of one column', table('Status', '400')],
])('a table %s isn’t an error table', (_, page) => {
  expect(errorTables(page).tables).toEqual([])
})

it('reads an odd page without failing, and a long table whole', () => {
  for (const page of [
    '',
    '|',
    '|\n|',
    '<table>',
    '<table><tr>',
    '|a|\n|-|',
    '\\|',
    '<td>400',
    '| | |\n|-|-|\n',
  ])
    expect(errorTables(page).tables).toEqual([])
  const rows = Array.from({ length: 200 }, (_, row) => `E${row} | 400 | It is broken. |`)
  expect(rowsOf(errorTables(['Code | Status | Meaning', ...rows].join('\n')))).toHaveLength(200)
})
