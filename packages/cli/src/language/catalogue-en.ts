import type { Drift } from '../check/drift.ts'
import type { PageProblem } from '../extract/error-tables.ts'

/** The words of `faultline catalogue` in English. */
export const catalogueEn = {
  description: 'export the catalogues, read a vendor’s page, or compare the two',
  vendorId: 'a vendor’s id, such as stripe',
  pageArgument: 'a file, a URL, or - for stdin; Markdown or HTML',
  export: {
    description: 'write the catalogues as tables, or the decision as SQL',
    vendors: 'only these vendors; all if none is named',
    format: 'what to write',
    table: 'which table to write as CSV',
    dialect: 'which engine to write SQL for',
    noReading: (vendors: string) =>
      `no SQL reads the bodies of ${vendors}: they are marked as is_unread; \`faultline report\` decides them`,
  },
  extract: {
    description: 'find the error tables in a vendor’s page',
    adapter: 'write a draft catalogue.ts, with a proposed category for each row',
    vendor: 'for --adapter: the vendor’s id, in kebab-case',
    title: 'for --adapter: the name of the API',
    docsUrl: 'for --adapter: the address of the page, if it was read from a file',
    columns: 'columns',
    rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
    line: (line: number) => `line ${line}`,
    confidence: { high: 'sure', medium: 'fairly sure', low: 'unsure' },
    nothing: 'not recognized',
    success: 'success',
    roles: {
      status: 'HTTP status',
      code: 'code',
      label: 'name',
      message: 'message',
      explanation: 'explanation',
      remedy: 'remedy',
    },
    skipped: (count: number) =>
      count === 1 ? '1 table is about something else' : `${count} tables are about something else`,
    needsName: '--adapter needs to know whose catalogue it is',
    nameIt: 'Add --vendor acme-billing --title "Acme Billing API".',
    badVendor: (vendor: string) => `“${vendor}” is not an id`,
    kebabCase: 'Use lower-case letters, digits and dashes, as in acme-billing.',
  },
  check: {
    description: 'compare a vendor’s pages with its catalogue; exits with 1 if they differ',
    pages: 'the pages that document its codes: files, URLs, or - for stdin',
    markdown: 'print Markdown, for a pull request',
    same: (title: string) => `${title}: the page and the catalogue agree`,
    partly: (title: string) => `${title}: only a part of the page could be compared`,
    differ: (title: string, count: number) =>
      `${title}: ${count === 1 ? '1 difference' : `${count} differences`} between the page and the catalogue`,
    compared: (rows: number, tables: number, failures: number) =>
      `Compared ${rows} rows in ${tables === 1 ? '1 table' : `${tables} tables`} with ${failures} documented failures.`,
    unsure: (line: number) => `Line ${line}: it isn’t certain what each column of this table is.`,
    incomplete: 'Rows that couldn’t be read were not compared:',
    headers: { change: 'Change', reason: 'Reason', before: 'Catalogue', now: 'Page', line: 'Line' },
    kinds: {
      'added code': 'code added',
      'added status': 'status added',
      'removed code': 'code removed',
      'removed status': 'status removed',
      'removed message': 'message removed',
      'renamed code': 'code renamed',
      'renamed name': 'name changed',
      'moved status': 'moved to another status',
    } satisfies { [K in `${Drift['kind']} ${Drift['of']}`]?: string },
  },
  page: {
    tooLarge: (page: string, most: number) =>
      `${page} is larger than ${most} MiB, which no page of error codes is`,
    encoding: (page: string) => `${page} is neither in UTF-8 nor in an encoding that it names`,
    unreachable: (page: string) => `${page} can’t be reached`,
    status: (page: string, status: number) => `${page} responds with HTTP ${status}`,
    tooDeep: (page: string) => `${page} is nested too deeply to be read`,
    noTables: (page: string) =>
      `${page} has no error table: no table has a column of HTTP statuses, or of codes beside what they mean`,
    giveOne: 'Give it a page in Markdown or HTML, as a file, a URL, or - for stdin.',
    giveUtf8: 'Save it as UTF-8, for example with `iconv -f EUC-KR -t UTF-8`.',
    saveIt: 'Check the address, or save the page and give the file.',
    otherPage:
      'Give the page whose tables list the codes; if a script draws them in the browser, save that page as Markdown or HTML first.',
    fixRows: 'Fix these rows in a copy of the page, and give that.',
    problems: {
      ragged: (cells: number, expected: number) => `has ${cells} cells, and the header has ${expected}`,
      broken: 'is below a table whose rows a line break cut in two',
      nameless: 'has neither a status nor a code',
    } satisfies { [P in PageProblem['problem']]: unknown },
    at: (line: number, row: number | undefined) =>
      row === undefined ? `line ${line}` : `line ${line}, row ${row}`,
    problemCount: (count: number) =>
      count === 1 ? '1 row couldn’t be read' : `${count} rows couldn’t be read`,
  },
}
