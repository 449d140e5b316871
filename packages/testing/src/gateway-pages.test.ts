import { readdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { gatewayPages } from './gateway-pages.ts'

const pages = Object.entries(gatewayPages)

test('every recorded file is there', () => {
  const files = readdirSync(new URL('../fixtures/', import.meta.url)).map((file) => file.replace('.json', ''))
  expect(Object.keys(gatewayPages).sort()).toEqual(files.sort())
})

test.each(pages)('%s is whole, says what recorded it, and names no host', (name, page) => {
  expect(page.status).toBe(Number(name.split('-')[1]))
  expect(page.note).toMatch(/^Recorded from \S+ [\d.]+/)
  const length = Object.entries(page.headers).find(([header]) => /^content-length$/i.test(header))?.[1]
  expect(Buffer.byteLength(page.body)).toBe(Number(length))
  expect(JSON.stringify(page)).not.toContain(hostname())
})
