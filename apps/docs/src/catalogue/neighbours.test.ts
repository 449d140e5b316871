import { expect, it } from 'vitest'
import { documented } from './documented.ts'
import { misleadingDigits, neighboursOf } from './neighbours.ts'

const at = (path: string) => documented.find((one) => one.path === `catalogue/${path}`)!
const near = (path: string) =>
  neighboursOf(at(path)).map(({ likeness, other }) => `${likeness} ${other.path.replace('catalogue/', '')}`)

it.each([
  ['dfinery-import/too-many-request', 'not_found'],
  ['dfinery-import/too-many-events', 'not_found'],
  ['dfinery-import/invalid-token', 'payment_required'],
  ['dfinery-import/invalid-service-id', undefined],
  ['status-object/not-found', undefined],
])('sees through the digits of %s', (path, seeming) =>
  expect(misleadingDigits(at(path))?.category).toBe(seeming),
)

it('names what a code seems to be, and the reverse', () => {
  expect(near('dfinery-import/too-many-request')).toContain('digits status-object/not-found')
  expect(near('status-object/not-found')).toContain('digits dfinery-import/too-many-request')
})

it('names first what only a message distinguishes', () => {
  expect(near('status-object/insufficient-balance')[0]).toMatch(/^same_code status-object\//)
})

it('names what has the same name elsewhere', () => {
  expect(near('dfinery-import/bad-request')).toContain('same_name status-object/bad-request')
})

it('never names itself, and nobody twice', () => {
  for (const one of documented) {
    const paths = neighboursOf(one).map(({ other }) => other.path)
    expect(paths).not.toContain(one.path)
    expect(new Set(paths).size).toBe(paths.length)
  }
})
