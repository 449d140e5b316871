import { commonFailures } from '../../../packages/adapters/aws/src/common-failures.ts'
import { smithyEnum, smithyErrors } from '../extract/smithy.ts'
import { matchesOf } from '../extract/text.ts'
import type { Source, Sources } from '../source.ts'

const commonCodes = Object.values(commonFailures).flatMap(({ code }) => code)
const common = {
  [`/${commonCodes.join('|')}/`]:
    'AWS’s common errors, which the models of the services don’t list: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
}
const service: Source = { lists: [{ codes: smithyErrors }], added: common }

export const sources: Sources = {
  'bedrock-runtime': service,
  'cognito-idp': service,
  dynamodb: {
    lists: [
      { codes: smithyErrors },
      { codes: smithyEnum('BatchStatementErrorCodeEnum') },
      { codes: matchesOf(/Code: <code>(?<code>\w+)<\/code>/g) },
    ],
    leftOut: { None: 'The place of an item without an error among the reasons of a cancellation.' },
    added: common,
  },
  kinesis: service,
  lambda: {
    ...service,
    added: {
      ...common,
      '/Unhandled|Handled/':
        'the header X-Amz-Function-Error: https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
    },
  },
  s3: {
    lists: [
      { codes: smithyErrors },
      { codes: matchesOf(/<i>Code:<\/i> (?<code>[A-Za-z]{2,}) ?</g) },
      { codes: matchesOf(/Error code: <code>(?<code>\w+)</g) },
    ],
    added: {
      '/ConditionalRequestConflict|NoSuch\\w*Configuration|NoSuchTagSet|\\w+NotFoundError/':
        'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    },
  },
  'secrets-manager': service,
  sesv2: {
    lists: [{ codes: smithyErrors }, { codes: smithyEnum('BulkEmailStatus') }],
    leftOut: { SUCCESS: 'The status of a message that was sent.' },
    added: common,
  },
  sns: service,
  sqs: service,
  sts: service,
}
