import type { Row, Tables } from '../tables.ts'
import { quote } from './expressions.ts'
import type { Step } from './readings.ts'

/**
 * The steps that decide, as adapters do: a documented message before a documented subcode before a documented code, the
 * vendor's family of codes, a status that is documented to mean something alone, the HTTP status, and under a 2xx status
 * what the body isn't.
 */
export function decisionSteps({ signs }: Tables): Step[] {
  return [
    { name: 'said', comment: 'The signals of failures, as they are compared.', select: said() },
    { name: 'found', comment: 'The documented failure that they mean.', select: found(signs) },
    {
      name: 'decided',
      comment: 'Else the family, a status alone, the HTTP status, or the body.',
      select: decided,
    },
    { name: 'completed', comment: 'What follows from the failure, or from the category.', select: completed },
  ]
}

/**
 * The columns of the decision: all but the first five are NULL in a success, and if `is_unread` says that SQL can't read
 * the response.
 */
export const decisionColumns = `SELECT line, vendor, status, is_ok, is_unread, code, subcode, reason, category, decided_by,
  CASE WHEN category = 'unknown' AND status BETWEEN 400 AND 499 THEN 'request' ELSE origin END AS origin,
  retryable, processed
FROM completed`

function said(): string {
  const ofFailure = (value: string) => `CASE WHEN reading IN ('failure', 'malformed') THEN ${value} END`
  return `SELECT line, vendor, status, is_2xx, reading,
  is_empty OR (reading = 'failure' AND code IS NULL AND family IS NULL) AS is_status_only,
  ${ofFailure('code')} AS code,
  ${ofFailure('lower(code)')} AS code_key,
  ${ofFailure('subcode')} AS subcode,
  ${ofFailure('family')} AS family,
  ${ofFailure(plainMessage)} AS message_key
FROM readings`
}

function found(signs: readonly Row[]): string {
  const has = (kind: string) => signs.some((sign) => sign['kind'] === kind)
  const [messages, subcodes] = [has('message'), has('subcode')]
  const prefixes = signs
    .filter(({ kind }) => kind === 'prefix')
    .sort((one, other) => lengthOf(other) - lengthOf(one))
  const besideCode = [
    ...(messages ? ['of_message.reason'] : []),
    ...prefixCase(prefixes.filter(({ code_key }) => code_key !== '')),
  ]
  const byCode = [...(subcodes ? ['of_subcode.reason'] : []), 'of_code.reason']
  const alone = [
    ...(messages ? ['of_text.reason'] : []),
    ...prefixCase(prefixes.filter(({ code_key }) => code_key === '')),
  ]
  const joins = [
    ...(messages
      ? [signJoin('of_message', 'message', 'said.code_key'), signJoin('of_text', 'message', "''")]
      : []),
    ...(subcodes ? [signJoin('of_subcode', 'subcode', 'said.code_key', 'lower(said.subcode)')] : []),
    signJoin('of_code', 'code', 'said.code_key', "''"),
  ]
  return `SELECT said.*,
  ${first([...besideCode, ...byCode, ...alone])} AS reason,
  CASE WHEN ${first(besideCode)} IS NOT NULL THEN 'message'
    ${subcodes ? "WHEN of_subcode.reason IS NOT NULL THEN 'subcode'\n    " : ''}WHEN of_code.reason IS NOT NULL THEN 'code' ELSE 'message' END AS found_by
FROM said
${joins.join('\n')}`
}

const first = (values: readonly string[]): string =>
  values.length > 0 ? `COALESCE(${[...values, 'NULL'].join(',\n    ')})` : 'NULL'

/** Joins the signs of one kind. */
function signJoin(alias: string, kind: string, code: string, detail = 'said.message_key'): string {
  return `LEFT JOIN faultline_signs AS ${alias}
  ON ${alias}.kind = ${quote(kind)} AND ${alias}.vendor = said.vendor
    AND ${alias}.code_key = ${code} AND ${alias}.detail = ${detail}`
}

/** The longest beginning that a message has: there are few, so they are written out. */
function prefixCase(prefixes: readonly Row[]): string[] {
  if (prefixes.length === 0) return []
  const cases = prefixes.map((sign) => {
    const code = sign['code_key'] === '' ? '' : ` AND said.code_key = ${quote(String(sign['code_key']))}`
    const begins = `substr(said.message_key, 1, ${lengthOf(sign)}) = ${quote(String(sign['detail']))}`
    return `WHEN said.vendor = ${quote(String(sign['vendor']))}${code} AND ${begins} THEN ${quote(String(sign['reason']))}`
  })
  return [`CASE ${cases.join('\n      ')} END`]
}

const lengthOf = ({ detail }: Row): number => [...String(detail)].length

/** Letter case of a message doesn't matter, nor does a final period; outer space is gone. */
const plainMessage =
  "lower(CASE WHEN message LIKE '%.' THEN substr(message, 1, length(message) - 1) ELSE message END)"

const decided = `SELECT found.line, found.vendor, found.status, found.code, found.code_key, found.subcode,
  found.reading = 'ok' AND found.is_2xx AS is_ok,
  found.reading = 'unread' AS is_unread,
  CASE WHEN found.reason IS NOT NULL THEN found.reason WHEN families.category IS NULL THEN alone.reason END AS reason,
  CASE WHEN found.reason IS NOT NULL THEN found.found_by
    WHEN families.category IS NOT NULL THEN 'family'
    WHEN alone.reason IS NOT NULL THEN 'status'
    WHEN found.is_2xx THEN 'body' ELSE 'status' END AS decided_by,
  CASE WHEN families.category IS NOT NULL THEN families.category
    WHEN found.is_2xx THEN CASE found.reading WHEN 'failure' THEN 'unknown' ELSE 'malformed_response' END
    ELSE COALESCE(statuses.category, 'unknown') END AS otherwise
FROM found
LEFT JOIN faultline_families AS families ON families.vendor = found.vendor AND families.family = found.family
LEFT JOIN faultline_signs AS alone
  ON alone.kind = 'status' AND alone.vendor = found.vendor AND alone.code_key = ''
    AND alone.detail = CAST(found.status AS VARCHAR) AND found.is_status_only
LEFT JOIN faultline_statuses AS statuses ON statuses.status = found.status`

const ofFailure = (value: string): string => `CASE WHEN NOT (is_ok OR is_unread) THEN ${value} END`

/** Nothing but a status leaves open with what a request conflicts: that may be an earlier try of the same call. */
const processedByStatus = "CASE WHEN decided_by = 'status' AND otherwise = 'conflict' THEN 'maybe' END"

const completed = `SELECT decided.line, decided.vendor, decided.status, is_ok, is_unread,
  ${ofFailure('COALESCE(codes.code, decided.code)')} AS code,
  ${ofFailure('decided.subcode')} AS subcode,
  ${ofFailure('decided.reason')} AS reason,
  ${ofFailure('COALESCE(failures.category, otherwise)')} AS category,
  ${ofFailure('decided_by')} AS decided_by,
  ${ofFailure('COALESCE(failures.origin, categories.origin)')} AS origin,
  ${ofFailure('COALESCE(failures.retryable, categories.retryable)')} AS retryable,
  ${ofFailure(`COALESCE(failures.processed, ${processedByStatus}, categories.processed)`)} AS processed
FROM decided
LEFT JOIN faultline_failures AS failures ON failures.vendor = decided.vendor AND failures.reason = decided.reason
LEFT JOIN faultline_categories AS categories ON categories.category = otherwise
LEFT JOIN faultline_codes AS codes ON codes.vendor = decided.vendor AND codes.code_key = decided.code_key`
