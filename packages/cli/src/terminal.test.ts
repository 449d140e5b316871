import { expect, it } from 'vitest'
import { languageFor, processTerminal, wantsColour } from './terminal.ts'

it.each([
  [true, 120, 120],
  [true, 0, 80],
  [true, undefined, 80],
  [false, undefined, 80],
])('is as wide as stdout says, if it says so: %s, %s', (isTTY, columns, wide) => {
  const before = { isTTY: process.stdout.isTTY, columns: process.stdout.columns }
  Object.assign(process.stdout, { isTTY, columns })
  expect(processTerminal([]).columns).toBe(wide)
  Object.assign(process.stdout, before)
})

it.each([
  [[], {}, 'en'],
  [[], { LANG: 'ko_KR.UTF-8' }, 'ko'],
  [[], { LANG: 'de_DE.UTF-8' }, 'en'],
  [[], { LANG: 'C' }, 'en'],
  [[], { LC_MESSAGES: 'ko', LANG: 'en_US.UTF-8' }, 'ko'],
  [[], { LC_ALL: 'en_US', LC_MESSAGES: 'ko' }, 'en'],
  [[], { LC_ALL: '', LANG: 'ko_KR' }, 'ko'],
  [[], { LANG: 'kok_IN' }, 'en'],
  [['list', '--lang', 'ko'], { LANG: 'en_US' }, 'ko'],
  [['list', '--lang=en'], { LANG: 'ko_KR' }, 'en'],
] as const)('takes the language of %j under %j: %s', (args, env, language) => {
  expect(languageFor(args, env)).toBe(language)
})

it.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
  [{ TERM: 'dumb' }, true, false],
] as const)('decides about colours by %j, with a person there: %s', (env, interactive, colour) => {
  expect(wantsColour(env, interactive)).toBe(colour)
})
