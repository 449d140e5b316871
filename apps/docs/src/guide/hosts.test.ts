import { languages } from '@faultline/core/explain'
import { expect, it } from 'vitest'
import manifest from '../../../../packages/integrations/package.json'
import { aboutHost, hostText, packagesOf } from './host-text.ts'
import { type Host, hosts } from './hosts.ts'
import { koreanOption } from './korean-option.ts'
import { optionsOf } from './options.ts'
import { codesOf, sectionOf } from './parts.ts'
import { sourceText } from './sources.ts'

const host = (subpath: string): Host => hosts.find((each) => each.subpath === subpath)!

it('has a page for every subpath of the integrations, and for every recipe', () => {
  const subpaths = Object.keys(manifest.exports).filter((subpath) => subpath !== './package.json')
  const pages = hosts.filter(({ kind }) => kind !== 'recipe').map(({ subpath }) => `./${subpath}`)
  expect(pages.sort()).toEqual(subpaths.sort())
  const recipes = [...sourceText('integrations/RECIPES.md').matchAll(/^## (.+)$/gm)].map(([, title]) => title)
  expect(hosts.filter(({ kind }) => kind === 'recipe').map(({ title }) => title)).toEqual(recipes)
})

it.each(hosts)('$title: use, retry and pitfalls in every language, with an example', (each) => {
  for (const language of languages) {
    const { use, retry, pitfalls } = hostText(each, language)
    expect(use.some((part) => 'code' in part)).toBe(true)
    expect(retry.length * pitfalls.length).toBeGreaterThan(0)
    expect(aboutHost(each, language)).toMatch(/\S\.$/)
  }
  const items = (text: string) => text.match(/^- /gm)?.length ?? 0
  const [english, korean] = languages.map((language) =>
    JSON.stringify(
      hostText(each, language).pitfalls.map((part) => ('prose' in part ? items(part.prose) : 0)),
    ),
  )
  expect(korean).toBe(english)
})

it.each([
  ['axios', ['@faultline/core', '@faultline/integrations', '@faultline/dfinery-import', 'axios']],
  ['sentry', ['@faultline/core', '@faultline/integrations', '@sentry/node']],
  ['tanstack-query', ['@faultline/core', '@faultline/integrations', '@tanstack/react-query', 'react']],
  ['node-http', ['@faultline/core', '@faultline/dfinery-import']],
])('installs for %s what its first example imports', (subpath, packages) => {
  expect(packagesOf(host(subpath))).toEqual(packages)
})

it.each(hosts.filter(({ peer }) => peer))('knows which versions of $peer are tested', ({ peer = '' }) => {
  expect(Object.keys(manifest.peerDependencies)).toContain(peer)
})

it('reads the options of a host with their defaults, and has them in Korean', () => {
  expect(optionsOf(host('bullmq')).map(({ name }) => name)).toEqual([
    'queue',
    'idempotent',
    'maxPauses',
    'maxDelayMs',
    'baseDelayMs',
  ])
  expect(optionsOf(host('temporal')).map(({ name }) => name)).toEqual(['idempotent', 'maxDelayMs'])
  expect(optionsOf(host('p-retry'))).toContainEqual({
    name: 'maxAttempts',
    type: 'number',
    about: 'Attempts in all, including the first.',
    default: '5',
  })
  for (const each of hosts)
    for (const option of optionsOf(each)) {
      const korean = koreanOption(each, option)
      expect(korean.about).toMatch(/니다\.$/)
      expect(korean.default === undefined).toBe(option.default === undefined)
    }
})

it('puts the examples of one text where another has a place for them', () => {
  const one = sectionOf('## a\n\nLead.\n\n```ts\n1\n```\n\n### Retry\n\n```ts\n2\n```\n', 'a')
  const other = sectionOf('## a\n\n말.\n\n<!-- example -->\n\n### 재시도\n\n<!-- example -->\n', 'a', one)
  expect(codesOf(other)).toEqual(codesOf(one))
  expect(() => sectionOf('## a\n\n말.\n', 'a', one)).toThrow('2 examples have no place under "a"')
  expect(() => sectionOf('## b', 'a')).toThrow('There is no heading "a"')
})
