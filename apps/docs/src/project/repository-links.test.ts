import { expect, it } from 'vitest'
import { withSiteLinks } from './repository-links.ts'

const pages: { readonly [path: string]: string } = {
  'GLOSSARY.md': 'project/glossary',
  decisions: 'project/decisions',
  'decisions/0002-two.md': 'project/decisions/0002-two',
}
const targets = {
  pageOf: (path: string) => pages[path],
  addressOf: (path: string) => `https://repository.example/${path}`,
}
const fromDecision = (text: string) =>
  withSiteLinks(text, 'decisions/0001-one.md', 'project/decisions/0001-one', targets)

it.each([
  ['another page', '[two](0002-two.md#why)', '[two](../0002-two/#why)'],
  ['a page of another folder', '[glossary](../GLOSSARY.md)', '[glossary](../../glossary/)'],
  ['a folder', '[all](../decisions/)', '[all](../)'],
  [
    'a file without a page',
    '[core](../packages/core/README.md)',
    '[core](https://repository.example/packages/core/README.md)',
  ],
  ['a place on the page', '[below](#why)', '[below](#why)'],
  [
    'somewhere else',
    '[RFC](https://www.rfc-editor.org/rfc/rfc9457)',
    '[RFC](https://www.rfc-editor.org/rfc/rfc9457)',
  ],
])('a link leads to %s', (_, text, expected) => expect(fromDecision(text)).toBe(expected))

it('leaves code as it is', () => {
  const code = '```md\n[two](0002-two.md)\n```\n'
  expect(fromDecision(`${code}[two](0002-two.md)`)).toBe(`${code}[two](../0002-two/)`)
})
