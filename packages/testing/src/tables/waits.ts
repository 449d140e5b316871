/** Headers, and how long they ask to wait, in ms; `undefined` if they don't ask. */
export interface Wait {
  readonly headers: { readonly [name: string]: string }
  readonly ms: number | undefined
}

/** The moment at which every response of this table is received: Wed, 21 Oct 2015 07:28:00 GMT, in epoch ms. */
export const receivedAt = 1_445_412_480_000

const day = 86_400_000
const date = 'Wed, 21 Oct 2015 07:28:00 GMT'
const seconds = receivedAt / 1000

const retryAfter: readonly Wait[] = [
  ...['', ' ', '-5', '-0', '1e9', '0x10', 'soon', '1 minute', 'Infinity', 'NaN', '30, 60', 'Wed'].map(
    (value) => ({ headers: { 'retry-after': value }, ms: undefined }),
  ),
  ...[
    '2015-10-21T07:28:30Z',
    'Oct 21 2015',
    'Wed, 99 Oct 2015 07:28:30 GMT',
    'Wed, 21 Oct 2015 07:28:30 PST',
    'Soon, maybe 5 GMT',
    'Sat, 31 Feb 2015 07:28:30 GMT',
    `Aa A${':'.repeat(16_000)}`,
  ].map((value) => ({ headers: { 'retry-after': value }, ms: undefined })),
  ...(
    [
      ['0', 0],
      ['30', 30_000],
      ['1.5', 1500],
      ['0.0004', 0],
      ['00030', 30_000],
      ['86400', day],
      ['86401', day],
      ['99999999999999', day],
      ['9'.repeat(400), day],
      ['Wed, 21 Oct 2015 07:28:30 GMT', 30_000],
      ['Wednesday, 21-Oct-15 07:28:30 GMT', 30_000],
      ['Wed Oct 21 07:28:30 2015', 30_000],
      ['Wed, 21 Oct 2015 07:27:59 GMT', 0],
      ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
      ['Fri, 31 Dec 9999 23:59:59 GMT', day],
    ] as const
  ).map(([value, ms]) => ({ headers: { 'retry-after': value }, ms })),
]

const byTheClockOfTheVendor: readonly Wait[] = [
  {
    headers: { 'retry-after': 'Wed, 21 Oct 2015 08:28:30 GMT', date: 'Wed, 21 Oct 2015 08:28:00 GMT' },
    ms: 30_000,
  },
  {
    headers: { 'retry-after': 'Wed, 21 Oct 2015 06:28:30 GMT', date: 'Wed, 21 Oct 2015 06:28:00 GMT' },
    ms: 30_000,
  },
  { headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:30 GMT', date: 'yesterday' }, ms: 30_000 },
]

const rateLimit: readonly Wait[] = [
  { headers: { ratelimit: '"default";r=0;t=30' }, ms: 30_000 },
  { headers: { ratelimit: '"a";r=0;t=30, "b";r=0;t=60' }, ms: 60_000 },
  { headers: { ratelimit: '"a";r=0;t=30, "b";r=5;t=60' }, ms: 30_000 },
  { headers: { ratelimit: '"default";t=30' }, ms: 30_000 },
  { headers: { ratelimit: '"default";r=0;t=99999999999' }, ms: day },
  ...[
    '',
    '"default"',
    '"default";r=0',
    '"default";t=',
    '"default";t=soon',
    '"default";r=0;t=-30',
    ';;;,,,',
    '"a;t=9999";r=0',
    ','.repeat(124_000),
    '"default";r=5;t=30',
  ].map((value) => ({ headers: { ratelimit: value }, ms: undefined })),
]

const resets: readonly Wait[] = [
  {
    headers: { 'x-ratelimit-reset': `${seconds + 3630}`, date: 'Wed, 21 Oct 2015 08:28:00 GMT' },
    ms: 30_000,
  },
  ...['x-ratelimit-reset', 'x-rate-limit-reset', 'ratelimit-reset'].flatMap((name) => [
    { headers: { [name]: '0' }, ms: 0 },
    { headers: { [name]: '30' }, ms: 30_000 },
    { headers: { [name]: '1.5' }, ms: 1500 },
    { headers: { [name]: `${seconds + 30}` }, ms: 30_000 },
    { headers: { [name]: `${seconds + 30}.25` }, ms: 30_250 },
    { headers: { [name]: `${receivedAt + 30_000}` }, ms: 30_000 },
    { headers: { [name]: `${seconds - 30}` }, ms: 0 },
    { headers: { [name]: `${receivedAt - 30_000}` }, ms: 0 },
    { headers: { [name]: `${seconds + 100_000}` }, ms: day },
    ...['', '-30', 'soon', '1d', '0x10', 'NaN'].map((value) => ({
      headers: { [name]: value },
      ms: undefined,
    })),
  ]),
  { headers: { 'x-ratelimit-reset-after': '0.65' }, ms: 650 },
  { headers: { 'x-ratelimit-reset-after': '1', 'x-ratelimit-reset': '3' }, ms: 1000 },
  { headers: { 'x-ratelimit-reset': '30', 'x-ratelimit-remaining': '0' }, ms: 30_000 },
  { headers: { 'x-ratelimit-reset': '30', 'x-ratelimit-remaining': '-1' }, ms: 30_000 },
  { headers: { 'x-ratelimit-reset': '30', 'x-ratelimit-remaining': '7' }, ms: undefined },
]

const inOrder: readonly Wait[] = [
  { headers: { 'retry-after': 'soon', ratelimit: '"a";r=0;t=2', 'x-ratelimit-reset': '3' }, ms: 2000 },
  { headers: { 'retry-after': 'soon', ratelimit: 'soon', 'x-ratelimit-reset': '3' }, ms: 3000 },
  { headers: { 'x-ratelimit-reset': 'soon', 'x-rate-limit-reset': '4', 'ratelimit-reset': '5' }, ms: 4000 },
  { headers: { 'ratelimit-reset': '5' }, ms: 5000 },
]

const inMs: readonly Wait[] = [
  { headers: { 'retry-after-ms': '1500' }, ms: 1500 },
  { headers: { 'retry-after-ms': '0.6' }, ms: 1 },
  { headers: { 'retry-after': '2', 'retry-after-ms': '1500' }, ms: 2000 },
  ...['', '-5', 'soon', '1e9'].map((value) => ({ headers: { 'retry-after-ms': value }, ms: undefined })),
]

/** What any failure may ask to wait by, and what only seems to be that. `date` of the vendor is its clock. */
export const retryWaits: readonly Wait[] = [
  { headers: {}, ms: undefined },
  { headers: { date }, ms: undefined },
  ...retryAfter,
  ...inMs,
  { headers: { 'retry-after': '1', ratelimit: '"a";r=0;t=2', 'x-ratelimit-reset': '3' }, ms: 1000 },
  ...byTheClockOfTheVendor,
]

/** What only a rate limit asks to wait by. */
export const limitWaits: readonly Wait[] = [...rateLimit, ...resets, ...inOrder]
