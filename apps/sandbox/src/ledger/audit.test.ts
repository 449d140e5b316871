import type { UserEvent } from '@faultline/simulators'
import { expect, test } from 'vitest'
import { audit } from './audit.ts'
import type { Entry, ImportResult } from './ledger.ts'

const event = (event_id: string): UserEvent => ({
  event_id,
  user_id: 'u',
  event_name: 'login',
  event_datetime: '2026-11-01T00:00:00Z',
})

type Row = [
  name: string,
  sent: string,
  ledger: readonly (readonly [ImportResult, string])[],
  stored: Record<string, number>,
  problems: readonly RegExp[],
]

const rows: Row[] = [
  ['nothing sent', '', [], {}, []],
  [
    'each result as it should be',
    'abcd',
    [
      ['accepted', 'a'],
      ['dead-lettered', 'b'],
      ['in doubt', 'cd'],
    ],
    { a: 1, c: 1 },
    [],
  ],
  ['lost from the ledger', 'ab', [['accepted', 'a']], { a: 1 }, [/^b was lost/]],
  ['accepted, but not stored', 'a', [['accepted', 'a']], {}, [/^a is accepted, but was stored 0 times/]],
  [
    'accepted, but stored twice',
    'a',
    [['accepted', 'a']],
    { a: 2 },
    [/^a is accepted, but was stored 2 times/],
  ],
  ['dead-lettered, but stored', 'a', [['dead-lettered', 'a']], { a: 1 }, [/^a is dead-lettered/]],
  ['in doubt, but stored twice', 'a', [['in doubt', 'a']], { a: 2 }, [/^a is in doubt/]],
  [
    'twice in the ledger',
    'a',
    [
      ['accepted', 'a'],
      ['in doubt', 'a'],
    ],
    { a: 1 },
    [/^a is in the ledger more than once: accepted, in doubt/],
  ],
  ['twice in one batch', 'a', [['accepted', 'aa']], { a: 1 }, [/^a is in the ledger more than once/]],
  ['stored, but never sent', 'a', [['accepted', 'a']], { a: 1, x: 1 }, [/^x was never sent/]],
  ['in the ledger, but never sent', 'a', [['accepted', 'ax']], { a: 1 }, [/^x was never sent/]],
]

test.each(rows)('%s', (_, sent, ledger, stored, problems) => {
  const entries: Entry[] = ledger.map(([result, ids]) => ({ result, events: [...ids].map(event) }))
  const found = audit([...sent].map(event), entries, new Map(Object.entries(stored)))
  expect(found).toEqual(problems.map((problem) => expect.stringMatching(problem)))
})
