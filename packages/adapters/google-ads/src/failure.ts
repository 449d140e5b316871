import { codeOf, durationMs, field, listOf, type OneError } from '@faultline/core/adapter'

/** Finds Google Ads' own errors among the details of Google's status; the version of the API is part of their type. */
export function failureIn(status: unknown): unknown {
  return listOf(field(status, 'details')).find((detail) => {
    const type = field(detail, '@type')
    return typeof type === 'string' && type.endsWith('.errors.GoogleAdsFailure')
  })
}

/** Reads the errors of a failure. */
export function errorsIn(failure: unknown): readonly OneError[] {
  return listOf(field(failure, 'errors')).map((error) => {
    const details = field(error, 'details')
    const quota = field(details, 'quotaErrorDetails')
    const [code, subcode] = onlyEntry(field(error, 'errorCode'))
    return {
      ok: false,
      code: codeOf(code),
      subcode: codeOf(subcode),
      message: field(error, 'message'),
      retryAfterMs: durationMs(field(quota, 'retryDelay')),
      details:
        quota ??
        field(details, 'resourceCountDetails') ??
        field(details, 'policyViolationDetails') ??
        details,
      at: pathOf(field(field(error, 'location'), 'fieldPathElements')),
    }
  })
}

/** The type of an error has what it names as its only value. */
function onlyEntry(errorCode: unknown): readonly unknown[] {
  return typeof errorCode === 'object' && errorCode !== null ? (Object.entries(errorCode)[0] ?? []) : []
}

/** Where in the request: `operations[0].create.name`. */
function pathOf(elements: unknown): string | undefined {
  const names = listOf(elements).map((element) => {
    const index = codeOf(field(element, 'index'))
    return `${codeOf(field(element, 'fieldName')) ?? ''}${index === undefined ? '' : `[${index}]`}`
  })
  return names.join('.') || undefined
}
