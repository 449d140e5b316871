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
  const date = value.replace(rfc850Date, fixdateOfRfc850).replace(asctimeDate, fixdateOfAsctime)
  const afterWeekday = imfFixdate.exec(date)?.[1]
  const ms = Date.parse(date)
  // Date.parse accepts far more than this form; printing the date shows whether it was exactly this.
  return afterWeekday === new Date(ms).toUTCString().slice(4) ? ms : undefined
}

const imfFixdate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),( .*)/s
/** The other two forms are rewritten as the first, after the letters `Wed`; the comparison rejects anything around them. */
const rfc850Date = /(?:|s|nes|rs|ur)day, (\d\d)-(\w{3})-(\d\d) /
const asctimeDate = / (\w{3}) ([ \d]\d) (\S{8}) (\d{4})/

/** RFC 9110: a year that seems more than 50 years ahead is the past one with the same two digits. */
function fixdateOfRfc850(_: string, day: string, month: string, year: string): string {
  const latest = new Date().getUTCFullYear() + 50
  return `, ${day} ${month} ${latest - ((latest - Number(year)) % 100)} `
}

function fixdateOfAsctime(_: string, month: string, day: string, time: string, year: string): string {
  return `, ${day.replace(' ', '0')} ${month} ${year} ${time} GMT`
}
