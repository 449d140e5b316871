/** What engines write differently. A path is `error.code`; a document is a column of parsed JSON, or NULL. */
export interface Dialect {
  /** Text as a document; NULL if it isn't JSON. */
  readonly document: (text: string) => string
  /** What is at a path, as text. */
  readonly text: (document: string, path: string) => string
  /** The type of what is at a path, as the engine calls it. */
  readonly type: (document: string, path: string) => string
  /** What the engine calls these types. */
  readonly types: { readonly [T in JsonType]: readonly string[] }
  /** A number that isn't an integer by its spelling, such as 4.04e4, as JavaScript writes it if it's one by its value. */
  readonly plainNumber: (document: string, path: string) => string
  /** A flag at a path: 'true', 'false' or NULL. */
  readonly flag: (document: string, path: string) => string
  /** What makes a named part of a query be worked out once, where that isn't so anyway; ends with a space. */
  readonly materialized: string
  /** Text without the outer white space that JavaScript trims. */
  readonly trim: (text: string) => string
}

/** The types of JSON that matter to a decision. */
export type JsonType = 'string' | 'integer' | 'number' | 'null'

/** The engines for which the decision can be written. */
export const dialectNames = ['duckdb', 'sqlite', 'postgres'] as const

/** The name of an engine. */
export type DialectName = (typeof dialectNames)[number]

/** The code points of all that JavaScript takes for white space. */
const whiteSpace = [9, 10, 11, 12, 13, 32, 160, 5760, 8232, 8233, 8239, 8287, 12288, 65279]
const spaces = [...whiteSpace, ...Array.from({ length: 11 }, (_, index) => 8192 + index)]

const jsonPath = (path: string): string => `'$.${path}'`

/** A document here is a list of what is at the paths: so the body is parsed once for all of them. */
function duckdb(paths: readonly string[]): Dialect {
  const at = (document: string, path: string) => `${document}[${paths.indexOf(path) + 1}]`
  const text = (document: string, path: string) => `json_extract_string(${at(document, path)}, '$')`
  const type = (document: string, path: string) => `json_type(${at(document, path)})`
  return {
    document: (body) => `json_extract(TRY_CAST(${body} AS JSON), [${paths.map(jsonPath).join(', ')}])`,
    text,
    type,
    types: { string: ['VARCHAR'], integer: ['UBIGINT', 'BIGINT'], number: ['DOUBLE'], null: ['NULL'] },
    plainNumber: (document, path) => wholeNumber(text(document, path), 'DOUBLE', 'HUGEINT'),
    flag: (document, path) => `CASE ${type(document, path)} WHEN 'BOOLEAN' THEN ${text(document, path)} END`,
    materialized: '',
    trim: (value) => `trim(${value}, ${spaces.map((code) => `chr(${code})`).join(' || ')})`,
  }
}

const sqlite: Dialect = {
  materialized: 'MATERIALIZED ',
  document: (text) => `CASE WHEN json_valid(${text}) THEN ${text} END`,
  text: (document, path) => `CAST(json_extract(${document}, ${jsonPath(path)}) AS TEXT)`,
  type: (document, path) => `json_type(${document}, ${jsonPath(path)})`,
  types: { string: ['text'], integer: ['integer'], number: ['real'], null: ['null'] },
  plainNumber: (document, path) => wholeNumber(sqlite.text(document, path), 'REAL', 'INTEGER'),
  flag: (document, path) =>
    `CASE ${sqlite.type(document, path)} WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' END`,
  trim: (text) => `trim(${text}, char(${spaces.join(', ')}))`,
}

const pgPath = (path: string): string => `'{${path.replaceAll('.', ',')}}'`

const postgres: Dialect = {
  materialized: 'MATERIALIZED ',
  document: (text) => `CASE WHEN ${text} IS JSON THEN CAST(${text} AS jsonb) END`,
  text: (document, path) => `(${document} #>> ${pgPath(path)})`,
  type: (document, path) => `jsonb_typeof(${document} #> ${pgPath(path)})`,
  types: { string: ['string'], integer: [], number: ['number'], null: ['null'] },
  plainNumber: (document, path) =>
    `CAST(trim_scale(CAST(${postgres.text(document, path)} AS numeric)) AS text)`,
  flag: (document, path) =>
    `CASE ${postgres.type(document, path)} WHEN 'boolean' THEN ${postgres.text(document, path)} END`,
  trim: (text) => `btrim(${text}, ${spaces.map((code) => `chr(${code})`).join(' || ')})`,
}

function wholeNumber(text: string, real: string, integer: string): string {
  const value = `CAST(${text} AS ${real})`
  const isWhole = `${value} = round(${value}) AND abs(${value}) < 1e15`
  return `CASE WHEN ${isWhole} THEN CAST(CAST(${value} AS ${integer}) AS VARCHAR) ELSE ${text} END`
}

/** By name; each is made for the paths that are read. */
export const dialects: { readonly [D in DialectName]: (paths: readonly string[]) => Dialect } = {
  duckdb,
  sqlite: () => sqlite,
  postgres: () => postgres,
}
