import { expect, it } from 'vitest'
import { nearMisses } from './near-misses.ts'

const names = ['stripe', 'slack', 'dfinery-import', 'dfinery-export', 'aws-s3', 'aws-sqs', 'card_declined']

it.each([
  ['a slip', 'strpe', ['stripe']],
  ['the beginning', 'dfinery', ['dfinery-import', 'dfinery-export']],
  ['a part', 's3', []],
  ['a longer part', 'import', ['dfinery-import']],
  ['another spelling', 'CardDeclined', ['card_declined']],
  ['nothing like it', 'telephone', []],
  ['nothing', '', []],
])('suggests names for %s', (_, typed, near) => expect(nearMisses(typed, names)).toEqual(near))
