import { adapterFor } from '@faultline/core'
import { expect, test } from 'vitest'
import { s3 } from './s3/adapter.ts'
import { sqs } from './sqs/adapter.ts'
import { sts } from './sts/adapter.ts'

test.each([
  ['https://receipts.s3.eu-central-1.amazonaws.com/a', 'aws-s3'],
  ['https://s3.eu-central-1.amazonaws.com/receipts/a', 'aws-s3'],
  ['https://s3.amazonaws.com/receipts/a', 'aws-s3'],
  ['https://name.with.dots.s3.us-east-1.amazonaws.com/', 'aws-s3'],
  ['https://sqs.us-east-1.amazonaws.com/1/queue', 'aws-sqs'],
  ['https://sqs.cn-north-1.amazonaws.com.cn/1/queue', 'aws-sqs'],
  ['https://sts.amazonaws.com/', 'aws-sts'],
  ['https://sns.us-east-1.amazonaws.com/', undefined],
])('%s is %s', (url, vendor) => expect(adapterFor(url, [s3, sqs, sts])?.vendor).toBe(vendor))
