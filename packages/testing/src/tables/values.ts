/** A value in a vendor's body that nobody expects there, as raw JSON text. */
export interface HostileValue {
  readonly title: string
  readonly raw: string
}

/** Values that are quick to decide. */
export const hostileValues: readonly HostileValue[] = [
  'null',
  'true',
  'false',
  '0',
  '-0',
  '-1',
  '1.5',
  '1e400',
  '-1e400',
  '9007199254740993',
  '40401.0',
  '4.0401e4',
  '""',
  '" "',
  '" 40401 "',
  '"040401"',
  '"0x9dd1"',
  '"NaN"',
  '"null"',
  '[]',
  '{}',
  '[40401]',
  '{"code":40401}',
  '{"toString":null}',
  '{"length":1e9}',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u001b[2J\\u001b]0;title\\u0007"',
  '"a\\r\\nSet-Cookie: a=b"',
  '"\\u202etxt.exe"',
].map((raw) => ({ title: raw, raw }))

/** Texts on which a careless pattern takes time that grows with the square of their length, or worse. */
const long = [
  ['letters', 'a'],
  ['digits', '1'],
  ['spaces', ' '],
  ['line ends', '\r\n'],
  ['slashes', '//'],
  ['escapes', '\u001b'],
  ['open escape sequences', '\u001b['],
  ['open title sequences', '\u001b]'],
  ['bearers', 'bearer '],
  ['tokens', 'token='],
  ['quotes', '"'],
  ['token heads', 'eyJ'],
  ['key heads', 'sk-'],
  ['users', '//a:b@'],
].map(([title, unit = '']) => ({
  title: `150,000 characters of ${title}`,
  raw: JSON.stringify(unit.repeat(150_000 / unit.length)),
}))

const nested = [
  { title: 'arrays, 10,000 deep', raw: `${'['.repeat(10_000)}${']'.repeat(10_000)}` },
  { title: 'objects, 10,000 deep', raw: `${'{"code":'.repeat(10_000)}1${'}'.repeat(10_000)}` },
  { title: '50,000 texts', raw: JSON.stringify(Array.from({ length: 50_000 }, () => 'no')) },
]

/** Values that take time. */
export const longValues: readonly HostileValue[] = [...long, ...nested]
