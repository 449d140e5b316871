import { expect, it } from 'vitest'
import { relatedTo } from './related.ts'

it.each([
  ['api/faultline/dfinery-import', 'catalogue/dfinery-import'],
  ['api/faultline/aws/s3', 'catalogue/aws-s3'],
  ['api/faultline/integrations/bullmq', 'guide/integrations/bullmq'],
  ['api/faultline/testing/contract', 'guide/writing-an-adapter'],
  ['api/faultline/core', 'guide/idea'],
  ['api/faultline/core/adapter', 'guide/writing-an-adapter'],
  ['api/faultline/core/readers/graphql', 'guide/writing-an-adapter'],
  ['api/faultline/core/explain/ko', 'categories'],
  ['api/faultline/core/retry-decision', undefined],
  ['api/faultline/core/readers/graphql/read-graphql', undefined],
  ['guide/idea', undefined],
])('%s goes with %s', (path, related) => expect(relatedTo(path)).toBe(related))
