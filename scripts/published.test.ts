// What the registry shows of a package, and what it does when it's installed. scripts/check-packages.ts looks into the
// tarballs; this looks at what they are packed from.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { installScriptsOf } from './release/dependencies.ts'
import { type Package, publishedPackages } from './workspace/packages.ts'

const repository = 'https://github.com/faultline/faultline'

it.each(publishedPackages())('$manifest.name says in its package.json what npm shows and needs', (each) => {
  const { manifest, place } = each
  expect(manifest).toMatchObject({
    description: expect.stringMatching(/^[A-Z][^.]{30,300}$/),
    keywords: expect.arrayContaining(['api', 'errors', 'error-handling', 'retry']),
    homepage: `${repository}/tree/main/${place}#readme`,
    bugs: `${repository}/issues`,
    repository: { type: 'git', url: `git+${repository}.git`, directory: place },
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: expect.stringMatching(/^>=\d+(\.\d+)?$/) },
    publishConfig: { access: 'public' },
  })
  expect(manifest).not.toHaveProperty('funding')
  expect(installScriptsOf(manifest)).toEqual([])
})

it('sees a script that would run at a user’s install', () => {
  expect(installScriptsOf({ scripts: { build: 'tsup', postinstall: 'node surprise.js' } })).toEqual([
    'postinstall',
  ])
})

it.each(publishedPackages())('$manifest.name has a README that stands alone', (each) => {
  expect(missingFrom(readFileSync(join(each.path, 'README.md'), 'utf8'), each)).toEqual([])
})

it('sees a README that leads nowhere outside of the repository', () => {
  const acme = { manifest: { name: '@faultline/acme' } }
  expect(missingFrom('# Acme\n\nSee [the glossary](../../GLOSSARY.md).', acme)).toEqual([
    'the name as its title',
    'how to install it',
    'an example',
    'an address instead of ../../GLOSSARY.md',
  ])
})

/** What a reader of the package's page at npm would look for in vain. */
function missingFrom(readme: string, { manifest }: { readonly manifest: Pick<Package['manifest'], 'name'> }) {
  const links = [...readme.matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(
    ({ groups }) => groups?.['target'] ?? '',
  )
  return [
    ...(readme.startsWith(`# ${manifest.name}\n`) ? [] : ['the name as its title']),
    ...(new RegExp(`^np(m install|x) .*${manifest.name}\\b`, 'm').test(readme) ? [] : ['how to install it']),
    ...(/^```(ts|sh|console)/m.test(readme) ? [] : ['an example']),
    ...links.filter((link) => !/^(https:|#)/.test(link)).map((link) => `an address instead of ${link}`),
  ]
}
