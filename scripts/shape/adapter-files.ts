import { roleOf } from '../workspace/packages.ts'
import { isTest, sourceFiles } from './imports.ts'
import type { Rule } from './rule.ts'

/** Every adapter has these and no others, so that to know one is to know all. */
const adapterFiles = [
  'adapter.ts',
  'catalogue.ts',
  'explain.ts',
  'index.ts',
  'rule.ts',
  'wire.ts',
  'words.ts',
]

/** What one adapter needs beyond them, and why. */
const extraFiles: Record<string, Record<string, string>> = {
  'dfinery-export': {
    'guard.ts': 'its success is a stream, and a failure may arrive in it after some rows',
    'tail.ts': 'finds that failure at the end of what has been read, however it is cut into chunks',
  },
}

/** Equal file names across the adapters. */
export const sameFiles: Rule = (packages) =>
  packages
    .filter((each) => roleOf(each) === 'adapter')
    .flatMap((each) => {
      const files = sourceFiles(each)
        .filter((file) => !isTest(file))
        .map((file) => file.replace('src/', ''))
      const extra = extraFiles[each.folder] ?? {}
      return [
        ...adapterFiles
          .filter((file) => !files.includes(file))
          .map((file) => `${each.folder} has no src/${file}`),
        ...files
          .filter((file) => !adapterFiles.includes(file) && !Object.hasOwn(extra, file))
          .map((file) => `${each.folder} has src/${file}, which no other adapter has and no reason allows`),
        ...Object.keys(extra)
          .filter((file) => !files.includes(file))
          .map((file) => `${each.folder} is allowed src/${file}, which is not there`),
      ]
    })
