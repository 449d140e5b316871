import { expect, it } from 'vitest'
import { getDependencyReleaseLine, getReleaseLine } from './changelog.ts'

it('writes a change as its sentence, without the commit', () => {
  expect(getReleaseLine({ summary: 'Reads asctime dates.\n' })).toBe('- Reads asctime dates.')
})

it('keeps a second paragraph with the first', () => {
  expect(getReleaseLine({ summary: 'Reads dates.\n\nIn three forms.' })).toBe(
    '- Reads dates.\n\n  In three forms.',
  )
})

it('names the new versions of what a package depends on in one line', () => {
  const dependencies = [
    { name: '@faultline/core', oldVersion: '0.1.0', newVersion: '0.2.0' },
    { name: '@faultline/stripe', oldVersion: '0.1.3', newVersion: '0.1.4' },
  ]
  expect(getDependencyReleaseLine([], dependencies)).toBe(
    '- Asks for `@faultline/core` 0.2.0 and `@faultline/stripe` 0.1.4.',
  )
})

it('counts them if there are many', () => {
  const dependencies = Array.from({ length: 47 }, (_, index) => ({
    name: `@faultline/adapter-${index}`,
    oldVersion: '0.1.0',
    newVersion: '0.1.1',
  }))
  expect(getDependencyReleaseLine([], dependencies)).toBe(
    '- Asks for the new versions of 47 of our packages.',
  )
})

it('says nothing of packages that had no version before: they are released together', () => {
  const dependencies = [{ name: '@faultline/core', oldVersion: '0.0.0', newVersion: '0.1.0' }]
  expect(getDependencyReleaseLine([], dependencies)).toBe('')
})
