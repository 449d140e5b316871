import { expect, it } from 'vitest'
import { breaches } from './house-rules.ts'
import { problemsOfForm } from './issue-forms.ts'

const commit = '3d3c42e5aac5ba805825da76410c181273ba90b1'

it.each([
  ['a tag', 'actions/checkout@v7', 'actions/checkout@v7'],
  ['half a commit', 'actions/checkout@3d3c42e # v7.0.1', 'actions/checkout@3d3c42e # v7.0.1'],
  ['a commit without its version', `actions/checkout@${commit}`, `actions/checkout@${commit}`],
])('%s instead of a pinned action is a breach', (_, action, named) => {
  const text = `permissions: {}\njobs: { a: { timeout-minutes: 5, steps: [] } }\nx:\n  - uses: ${action}\n`
  expect(breaches(text)).toEqual([`${named} isn't a whole commit with its version as a comment`])
})

it('takes a commit with its version, and an action of our own', () => {
  const uses = [`actions/checkout@${commit} # v7.0.1`, './.github/actions/setup']
  const text = `permissions: {}\njobs: {}\nx:\n${uses.map((action) => `  - uses: ${action}\n`).join('')}`
  expect(breaches(text)).toEqual([])
})

it('wants permissions said, and an end for every job', () => {
  expect(breaches('jobs: { check: { steps: [] } }')).toEqual([
    'it has whatever permissions the repository gives',
    'check may run for six hours',
  ])
})

it('sees what would make GitHub drop a form', () => {
  const element = '{ type: text, id: vendor, attributes: {} }'
  expect(problemsOfForm(`name: A wrong mapping\nbody: [${element}, ${element}]`)).toEqual([
    'it needs a name and a description',
    'there is no element text',
    'there is no element text',
    'vendor has no label',
    'vendor has no label',
    "vendor isn't an id of its own",
  ])
})
