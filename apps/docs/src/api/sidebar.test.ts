import { expect, it } from 'vitest'
import { apiEntries } from './sidebar.ts'

type Entry = Parameters<typeof apiEntries>[0]

const labels = { overview: 'Overview', adapters: 'Adapters' }

function link(label: string, attrs: Record<string, string> = {}, isCurrent = false): Entry {
  return { type: 'link', label, href: `/${label}/`, isCurrent, badge: undefined, attrs }
}

function outline(entry: Entry): unknown {
  return entry.type === 'link' ? entry.label : { [entry.label]: entry.entries.map(outline) }
}

function entriesAt(module: string): unknown {
  const core = { 'data-module': '@faultline/core' }
  const entries = [
    link('API reference'),
    link('@faultline/core', core, module === '@faultline/core'),
    link('faultOf', { ...core, 'data-group': 'Handle faults' }),
    link('Fault', { ...core, 'data-group': 'Types of a fault' }),
    link('@faultline/core/adapter', { 'data-module': '@faultline/core/adapter' }),
    link('@faultline/stripe', { 'data-module': '@faultline/stripe' }, module === '@faultline/stripe'),
  ]
  const api = { type: 'group', label: 'API', entries, collapsed: false, badge: undefined } as const
  return apiEntries(api, labels).map(outline)
}

it('lists the exports of the current module in their groups', () => {
  const core = [
    '@faultline/core',
    { 'Handle faults': ['faultOf'] },
    { 'Types of a fault': ['Fault'] },
    '/adapter',
  ]
  expect(entriesAt('@faultline/core')).toContainEqual({ core })
})

it('lists only the modules of other packages, and adapters together', () => {
  expect(entriesAt('@faultline/stripe')).toEqual([
    'Overview',
    { core: ['@faultline/core', '/adapter'] },
    { integrations: [] },
    { testing: [] },
    { Adapters: ['stripe'] },
  ])
})
