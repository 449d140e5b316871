import type { BodyRule } from './body-rules.ts'
import type { Dialect } from './dialect.ts'
import { byVendor, codeAt, firstText, isPresent, quote, textAt } from './expressions.ts'

/** A vendor's rule, and how the engine reads what it names. */
export type RuleOf = readonly [vendor: string, rule: BodyRule, dialect: Dialect]

/** The steps that read bodies: from `faultline_responses` to `readings`. */
export function readingSteps(rules: readonly RuleOf[]): Step[] {
  return [
    { name: 'bodies', comment: 'Each body is parsed once.', select: bodies(rules) },
    {
      name: 'signals',
      comment: 'What is in it, by the names of its vendor’s format.',
      select: signals(rules),
    },
    { name: 'coded', comment: 'The first documented code counts, else the first.', select: coded(rules) },
    {
      name: 'readings',
      comment: 'What it says: ok, failure, malformed, foreign if it isn’t in the vendor’s format, or unread.',
      select: readings(rules),
    },
  ]
}

/** A part of a query that has a name of its own. */
export interface Step {
  readonly name: string
  readonly comment: string
  readonly select: string
}

const bodies = (rules: readonly RuleOf[]): string => `SELECT line, vendor, status, headers, body,
  ${byVendor(rules.map(([vendor, , dialect]) => [vendor, dialect.document('body')]))} AS document,
  status BETWEEN 200 AND 299 AS is_2xx
FROM faultline_responses`

function signals(rules: readonly RuleOf[]): string {
  const trim = rules[0]?.[2].trim ?? ((text: string) => text)
  const column = (of: (rule: BodyRule, dialect: Dialect) => string | undefined, type = 'VARCHAR') =>
    byVendor(
      rules.map(([vendor, rule, dialect]) => [vendor, of(rule, dialect)]),
      type,
    )
  const hasMessages = rules.some(([, { message }]) => message !== undefined)
  const messages = hasMessages && column(({ message }, dialect) => message && firstText(dialect, message))
  return `SELECT line, vendor, status, headers, is_2xx, document, body,
  CASE WHEN document IS NULL THEN COALESCE(${trim('body')}, '') = '' ELSE FALSE END AS is_empty,
  ${column(({ code: [path] }, dialect) => path && codeAt(dialect, path))} AS code_1,
  ${column((rule, dialect) => secondCode(dialect, rule))} AS code_2,
  ${column(({ subcode }, dialect) => subcode && codeAt(dialect, subcode))} AS subcode,
  ${column(({ family }, dialect) => family && `NULLIF(${textAt(dialect, family)}, '')`)} AS family,
  ${messages ? trim(messages) : 'NULL'} AS message,
  ${column((rule, dialect) => flagOf(dialect, rule))} AS flag,
  COALESCE(${column((rule, dialect) => beyondOf(dialect, rule), 'BOOLEAN')}, FALSE) AS is_beyond
FROM bodies`
}

function coded(rules: readonly RuleOf[]): string {
  const onlyIfDocumented = inVendors(rules, ({ codeIfDocumented }) => codeIfDocumented !== undefined)
  return `SELECT signals.*,
  CASE WHEN first_known.code_key IS NOT NULL THEN code_1
    WHEN ${onlyIfDocumented} AND (code_1 IS NOT NULL OR second_known.code_key IS NULL) THEN code_1
    WHEN second_known.code_key IS NOT NULL THEN code_2
    ELSE COALESCE(code_1, code_2) END AS code,
  first_known.code_key IS NOT NULL OR second_known.code_key IS NOT NULL AS is_documented
FROM signals
LEFT JOIN faultline_codes AS first_known
  ON first_known.vendor = signals.vendor AND first_known.code_key = lower(code_1)
LEFT JOIN faultline_codes AS second_known
  ON second_known.vendor = signals.vendor AND second_known.code_key = lower(code_2)`
}

function readings(rules: readonly RuleOf[]): string {
  const vendors = rules.map(([vendor]) => quote(vendor)).join(', ')
  return `SELECT line, vendor, status, is_empty, is_2xx, code, subcode, family, message,
  CASE WHEN vendor IS NULL OR vendor NOT IN (${vendors}) OR is_beyond THEN 'unread'
  ${[...overruledOf(rules), 'ELSE'].join('\n  ')} ${byVendor(rules.map(([vendor, rule]) => [vendor, readingOf(rule)]))} END AS reading
FROM coded`
}

function secondCode(dialect: Dialect, { code, codeIfDocumented }: BodyRule): string | undefined {
  const path = codeIfDocumented ?? code[1]
  return path && codeAt(dialect, path)
}

function flagOf(dialect: Dialect, { shape, flag }: BodyRule): string | undefined {
  if (flag === undefined) return undefined
  return shape === 'csv' ? textAt(dialect, flag) : dialect.flag('document', flag)
}

/** Whether only the adapter can read a response. */
function beyondOf(dialect: Dialect, { beyond = {} }: BodyRule): string | undefined {
  const { any = [], success = [], failure = [], text } = beyond
  const present = (paths: readonly string[]) => paths.map((path) => isPresent(dialect, path)).join(' OR ')
  const conditions = [
    ...(any.length > 0 ? [present(any)] : []),
    ...(success.length > 0 ? [`is_2xx AND (${present(success)})`] : []),
    ...(failure.length > 0 ? [`NOT is_2xx AND (${present(failure)})`] : []),
    ...(text === undefined ? [] : [`document IS NULL AND body LIKE ${quote(`%${text}%`)}`]),
  ].map((condition) => `COALESCE(${condition}, FALSE)`)
  return conditions.length > 0 ? `(${conditions.join(' OR ')})` : undefined
}

/** Failures of which something outside of the body says more: a header, or a status under which any other code means it. */
function overruledOf(rules: readonly RuleOf[]): string[] {
  return rules.flatMap(([vendor, { beyond = {} }]) => {
    const { headers = [], undocumentedUnder } = beyond
    const conditions = [
      ...headers.map((name) => `lower(CAST(headers AS VARCHAR)) LIKE ${quote(`%"${name}"%`)}`),
      ...(undocumentedUnder === undefined ? [] : [`status = ${undocumentedUnder} AND NOT is_documented`]),
    ]
    const isFailure = `vendor = ${quote(vendor)} AND (is_documented OR NOT is_2xx)`
    return conditions.map((condition) => `WHEN CASE WHEN ${isFailure} THEN ${condition} END THEN 'unread'`)
  })
}

/** What a body says, by the shape of its vendor's format. */
function readingOf({ shape, flag, success = [] }: BodyRule): string {
  switch (shape) {
    case 'fields':
      return `CASE WHEN document IS NULL AND NOT is_empty THEN 'foreign'
        WHEN is_2xx AND NOT is_documented THEN 'ok'
        WHEN code IS NOT NULL OR family IS NOT NULL THEN 'failure'
        WHEN message IS NOT NULL THEN 'malformed' ELSE 'foreign' END`
    case 'flag':
      return "CASE flag WHEN 'true' THEN 'ok' WHEN 'false' THEN 'failure' ELSE 'foreign' END"
    case 'code': {
      const [whenNone, whenSuccess] = flag
        ? [
            "CASE flag WHEN 'false' THEN 'failure' ELSE 'foreign' END",
            "CASE flag WHEN 'true' THEN 'ok' ELSE 'foreign' END",
          ]
        : ["'foreign'", "'ok'"]
      return `CASE WHEN code IS NULL THEN ${whenNone}
        WHEN code IN (${success.map(quote).join(', ')}) THEN ${whenSuccess} ELSE 'failure' END`
    }
    case 'csv':
      return `CASE WHEN COALESCE(body, '') = '' THEN 'foreign'
        WHEN is_empty THEN 'unread'
        WHEN flag = 'fail' THEN 'failure'
        WHEN body LIKE '{%' AND document IS NOT NULL THEN 'foreign'
        WHEN body LIKE '%{%' OR body LIKE '%<%' OR body LIKE '%\ufffd%' THEN 'unread' ELSE 'ok' END`
  }
}

function inVendors(rules: readonly RuleOf[], has: (rule: BodyRule) => boolean): string {
  const vendors = rules.filter(([, rule]) => has(rule)).map(([vendor]) => quote(vendor))
  return vendors.length > 0 ? `signals.vendor IN (${vendors.join(', ')})` : 'FALSE'
}
