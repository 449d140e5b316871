import { expect, it } from 'vitest'
import { relative } from './rendering.ts'

it.each([
  ['api/faultline/core/fault', 'api/faultline/core/category', '../category/'],
  ['api/faultline/core/fault', 'api/faultline/core', '../'],
  ['api', 'api/faultline/stripe', 'faultline/stripe/'],
  ['api/faultline/core', 'guide/retrying#redirects', '../../../guide/retrying/#redirects'],
  ['api/faultline/testing', 'api/faultline/testing#makefault', '#makefault'],
])('from %s to %s it is %s', (from, to, way) => expect(relative(from, to)).toBe(way))
