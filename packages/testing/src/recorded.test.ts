import { expect, test } from 'vitest'
import { gatewayPages } from './gateway-pages.ts'
import { recordedOf } from './recorded.ts'

test.each(['../fixtures/', '../fixtures'])('a folder gives the responses of its files', (folder) => {
  const recorded = recordedOf({ recorded: new URL(folder, import.meta.url) })
  expect(recorded).toContainEqual(gatewayPages['nginx-429'])
  expect(recorded).toHaveLength(Object.keys(gatewayPages).length)
})

test('a list is what it is, and no list is empty', () => {
  expect(recordedOf({ recorded: [gatewayPages['nginx-429']] })).toEqual([gatewayPages['nginx-429']])
  expect(recordedOf({})).toEqual([])
})
