import { expect, it } from 'vitest'
import { relatedTo } from './related.ts'

it.each([
  ['api/faultline/dfinery-import', 'catalogue/dfinery-import'],
  ['api/faultline/code-string/explain', 'catalogue/code-string'],
  ['api/faultline/integrations/bullmq', 'guide/integrations/bullmq'],
  ['api/faultline/testing/contract', 'guide/writing-an-adapter'],
  ['api/faultline/core', 'guide/idea'],
  ['guide/idea', undefined],
])('goes with %s', (path, related) => expect(relatedTo(path)).toBe(related))
