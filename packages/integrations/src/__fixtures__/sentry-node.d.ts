// What the README's example needs of @sentry/node, which is too large to be installed for tests: 95 MB. The example runs with
// the real one in scripts/check-packed.ts.
declare module '@sentry/node' {
  import type { ClientOptions } from '@sentry/core'
  export function init(options: Pick<Partial<ClientOptions>, 'dsn' | 'beforeSend'>): void
}
