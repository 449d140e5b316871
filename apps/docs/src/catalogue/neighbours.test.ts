import { expect, it } from 'vitest'
import { documented } from './documented.ts'
import { neighboursOf } from './neighbours.ts'

const at = (path: string) => documented.find((one) => one.path === `catalogue/${path}`)!
const near = (path: string) =>
  neighboursOf(at(path)).map(({ likeness, other }) => `${likeness} ${other.path.replace('catalogue/', '')}`)

it('names first what only a message or a subcode distinguishes', () => {
  expect(near('status-object/insufficient-balance')[0]).toMatch(/^same_code status-object\//)
})

it('names what has a similar name at the same vendor', () => {
  expect(near('slack/not-in-channel')).toContain('similar_name slack#already-in-channel')
})

it('names what has the same name elsewhere, at the end', () => {
  expect(near('dfinery-import/bad-request').at(-1)).toMatch(/^same_name (?!dfinery-import)/)
})

it('never names itself, nobody twice, and five at most', () => {
  for (const one of documented.filter(({ hasPage }) => hasPage)) {
    const paths = neighboursOf(one).map(({ other }) => other.path)
    expect(paths).not.toContain(one.path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.length).toBeLessThanOrEqual(5)
  }
})
