/**
 * Reads a date in one of the three forms of RFC 9110 and gives it in epoch ms, or `undefined` if it's malformed or not
 * in the calendar. The name of the weekday must be one, but need not be that of the date. Linear; never throws.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats
 *
 * @example
 * ```ts
 * import { httpDateMs } from './http-date.ts'
 *
 * httpDateMs('Wed, 21 Oct 2015 07:28:00 GMT') // => 1445412480000
 * httpDateMs('Wednesday, 21-Oct-15 07:28:00 GMT') // => 1445412480000
 * httpDateMs('Wed Oct 21 07:28:00 2015') // => 1445412480000
 * httpDateMs('Sat, 31 Feb 2015 07:28:00 GMT') // => undefined
 * ```
 */
export function httpDateMs(value: string): number | undefined {
  const parts = partsOf(value)
  if (!parts) return undefined
  const { day = '', month, year = '', time } = parts
  const date = `${day.replace(' ', '0')} ${month} ${year.length === 2 ? fullYear(Number(year)) : year} ${time} GMT`
  const ms = Date.parse(date)
  // Date.parse turns 31 Feb into 3 Mar; printing the date shows whether it's in the calendar.
  return new Date(ms).toUTCString().endsWith(` ${date}`) ? ms : undefined
}

/** IMF-fixdate, RFC 850 and asctime. */
const forms = [
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>[\d:]{8}) GMT$/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) (?<time>[\d:]{8}) GMT$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>[\d:]{8}) (?<year>\d{4})$/,
]

function partsOf(value: string): Partial<Record<string, string>> | undefined {
  for (const form of forms) {
    const match = form.exec(value)
    if (match) return match.groups
  }
  return undefined
}

/** RFC 9110: a year that seems more than 50 years ahead is the past one with the same two digits. */
function fullYear(twoDigits: number): number {
  const latest = new Date().getUTCFullYear() + 50
  return latest - ((latest - twoDigits) % 100)
}
