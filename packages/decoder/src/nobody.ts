import { createAdapter } from '@faultline/core/adapter'

/** Decides a response that isn't known to be any vendor's, by its HTTP status alone. */
export const nobody = createAdapter({
  catalogue: {
    vendor: 'unknown',
    title: 'unknown',
    docsUrl: 'https://www.rfc-editor.org/rfc/rfc9110',
    readOn: '2026-11-21',
    success: { status: 200 },
    failures: {},
  },
  read: () => undefined,
})
