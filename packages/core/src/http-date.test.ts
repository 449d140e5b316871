import fc from 'fast-check'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { httpDateMs } from './http-date.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('the three forms of RFC 9110', () => {
  test.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37Z'],
    ['Wed Oct 21 07:28:00 2015', '2015-10-21T07:28:00Z'],
    ['Sat, 29 Feb 2020 00:00:00 GMT', '2020-02-29T00:00:00Z'],
    ['Thu, 01 Jan 1970 00:00:00 GMT', '1970-01-01T00:00:00Z'],
    ['Fri, 31 Dec 9999 23:59:59 GMT', '9999-12-31T23:59:59Z'],
    ['Mon, 21 Oct 2015 07:28:00 GMT', '2015-10-21T07:28:00Z'], // a Wednesday: the date counts
  ])('%s', (value, iso) => expect(httpDateMs(value)).toBe(Date.parse(iso)))

  test.each([
    ['Monday', '16-Nov-15'],
    ['Tuesday', '17-Nov-15'],
    ['Wednesday', '18-Nov-15'],
    ['Thursday', '19-Nov-15'],
    ['Friday', '20-Nov-15'],
    ['Saturday', '21-Nov-15'],
    ['Sunday', '22-Nov-15'],
  ])('%s has a name in each of them', (weekday, date) => {
    const ms = Date.parse(`20${date.slice(-2)}-11-${date.slice(0, 2)}T07:28:00Z`)
    const short = weekday.slice(0, 3)
    expect(httpDateMs(`${weekday}, ${date} 07:28:00 GMT`)).toBe(ms)
    expect(httpDateMs(`${short}, ${date.slice(0, 2)} Nov 2015 07:28:00 GMT`)).toBe(ms)
    expect(httpDateMs(`${short} Nov ${date.slice(0, 2)} 07:28:00 2015`)).toBe(ms)
  })

  it('any second since 1970 is read back from each form', () => {
    const seconds = fc.integer({ min: 0, max: 253_402_300_799 }) // to the end of the year 9999
    fc.assert(
      fc.property(seconds, (second) => {
        const fixdate = new Date(second * 1000).toUTCString()
        const [weekday = '', day = '', month, year, time] = fixdate.split(/,? /)
        expect(httpDateMs(fixdate)).toBe(second * 1000)
        expect(httpDateMs(`${weekday} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`)).toBe(
          second * 1000,
        )
      }),
    )
  })
})

describe('a year of two digits is at most 50 years ahead', () => {
  test.each([
    ['2026-06-01', '26', 2026],
    ['2026-06-01', '76', 2076],
    ['2026-06-01', '77', 1977],
    ['2026-06-01', '99', 1999],
    ['2026-06-01', '00', 2000],
    ['2095-06-01', '95', 2095],
    ['2095-06-01', '05', 2105],
    ['2095-06-01', '45', 2145],
    ['2095-06-01', '46', 2046],
    ['2099-12-31', '00', 2100],
  ])('in %s, %s is %i', (now, digits, year) => {
    vi.useFakeTimers({ now: new Date(now) })
    expect(httpDateMs(`Monday, 01-Mar-${digits} 00:00:00 GMT`)).toBe(Date.UTC(year, 2, 1))
  })
})

describe('anything else is none', () => {
  test.each([
    '',
    ' ',
    'soon',
    'Soon, maybe 5 GMT',
    'Invalid Date',
    'Mon, Invalid Date',
    'Mon, id Date',
    'Mon,lid Date',
    'Mon, lid Date',
    'Wednesday',
    '1445412510',
    '2015-10-21',
    '2015-10-21T07:28:30Z',
    'Oct 21 2015',
    // not in the calendar
    'Tue, 31 Feb 2015 07:28:30 GMT',
    'Tuesday, 31-Feb-15 07:28:30 GMT',
    'Tue Feb 31 07:28:30 2015',
    'Sun, 29 Feb 2015 07:28:30 GMT',
    'Wedday, 21-Oct-15 07:28:30 GMT',
    'Satday, 24-Oct-15 07:28:30 GMT',
    'Monsday, 19-Oct-15 07:28:30 GMT',
    'Wed, 00 Oct 2015 07:28:30 GMT',
    'Wed, 32 Oct 2015 07:28:30 GMT',
    'Wed, 99 Foo 2015 07:28:30 GMT',
    'Wed, 21 Foo 2015 07:28:30 GMT',
    'Wed Oct  0 07:28:30 2015',
    // not a time of day
    'Wed, 21 Oct 2015 24:00:00 GMT',
    'Wed, 21 Oct 2015 07:60:00 GMT',
    'Wed, 21 Oct 2015 07:28:61 GMT',
    'Wed, 21 Oct 2015 07:28 GMT',
    'Wed, 21 Oct 2015 7:28:30 GMT',
    'Wed, 21 Oct 2015 07:28:30.5 GMT',
    'Wed, 21 Oct 2015 07:28:30 PM GMT',
    'Wed Oct 21 7:28:30A 2015',
    // another zone
    'Wed, 21 Oct 2015 07:28:30 PST',
    'Wed, 21 Oct 2015 07:28:30 UTC',
    'Wed, 21 Oct 2015 07:28:30 +0000',
    'Wed, 21 Oct 2015 07:28:30',
    'Wednesday, 21-Oct-15 07:28:30 EST',
    'Wed Oct 21 07:28:30 2015 GMT',
    // another spelling
    'wed, 21 oct 2015 07:28:30 gmt',
    'WED, 21 OCT 2015 07:28:30 GMT',
    'Foo, 21 Oct 2015 07:28:30 GMT',
    'Foosday, 21-Oct-15 07:28:30 GMT',
    'Foo Oct 21 07:28:30 2015',
    'Wed 21 Oct 2015 07:28:30 GMT',
    'Wednesday, 21 Oct 2015 07:28:30 GMT',
    'Wed, 21-Oct-2015 07:28:30 GMT',
    'Wednesday, 21-Oct-2015 07:28:30 GMT',
    'Wed, 1 Oct 2015 07:28:30 GMT',
    'Sun,  6 Nov 1994 08:49:37 GMT',
    'Sun Nov 6 08:49:37 1994',
    'Wed, 21 Oct 15 07:28:30 GMT',
    'Wed, 21 Oct 02015 07:28:30 GMT',
    'Wed Oct 21 07:28:30 15',
    'Wed, 21 Oct 2015  07:28:30 GMT',
    // something before or after
    ' Wed, 21 Oct 2015 07:28:30 GMT',
    'Wed, 21 Oct 2015 07:28:30 GMT ',
    'x Wed, 21 Oct 2015 07:28:30 GMT',
    'Wed, 21 Oct 2015 07:28:30 GMT x',
    'Wed, 21 Oct 2015 07:28:30 GMT (x)',
    'Wed, 21 Oct 2015 07:28:30 GMT\n',
    'Wed, 21 Oct 2015 07:28:30 GMT\nx',
    '\nWed, 21 Oct 2015 07:28:30 GMT',
    'Mon, Wednesday, 21-Oct-15 07:28:30 GMT',
    'Mon, Wed Oct 21 07:28:30 2015',
    'Wed Oct 21 07:28:30 2015\n',
    'x Wednesday, 21-Oct-15 07:28:30 GMT',
    'xWednesday, 21-Oct-15 07:28:30 GMT',
    'Wednesday, 21-Oct-15 07:28:30 GMT x',
    'x Wed Oct 21 07:28:30 2015',
    'Wed Oct 21 07:28:30 2015 x',
    'Wed Oct 21 07:28:30 20150',
    'Wed, 21 Oct 2015 07:28:30 GMT, Wed, 21 Oct 2015 07:28:30 GMT',
  ])('%j', (value) => expect(httpDateMs(value)).toBe(undefined))

  it('whatever the text, the result is undefined or an integer', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const ms = httpDateMs(value)
        expect(ms === undefined || Number.isInteger(ms)).toBe(true)
      }),
    )
  })
})

test.each([
  ['colons', `Aa A${':'.repeat(16_000)}`],
  ['colons after a weekday', `Wed, ${':'.repeat(16_000)}`],
  ['brackets', `Wed, ${'('.repeat(16_000)}`],
  ['days', `Wed, ${'1 '.repeat(8000)}`],
  ['letters', `Wed${'d'.repeat(16_000)}`],
  ['spaces', `Wed, 21 Oct 2015${' '.repeat(16_000)}`],
])('16 KB of %s are refused at once', (_title, value) => {
  const start = performance.now()
  for (let count = 0; count < 20; count++) expect(httpDateMs(value)).toBe(undefined)
  expect(performance.now() - start).toBeLessThan(2000)
})
