import { literalsOf } from '../extract/typescript.ts'
import type { Source } from '../source.ts'

const path = 'dist/commonjs/generated/**/models/*.d.ts'
const codes = literalsOf('KnownStorageErrorCode', 'StorageErrorCode')

export const source: Source = {
  lists: [
    { codes },
    { from: { npm: '@azure/storage-queue@12.32.0', path }, codes },
    { from: { npm: '@azure/storage-file-share@12.33.0', path }, codes },
  ],
  added: {
    '/BlobImmutableDueToLegalHold|BlobOperationNotSupported|ContainerHasLegalHold|ContainerImmutabilityPolicyLocked/':
      'https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes',
    SnaphotOperationRateExceeded:
      'the spelling of https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes',
  },
}
