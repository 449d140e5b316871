/** What people do with a host. */
export type HostKind = 'client' | 'retry' | 'server' | 'observability' | 'recipe'

/** A page of the integrations. What it says is in the README and the recipes of the package, and in integrations.ko.md. */
export interface Host {
  /** The last part of the page's path; unless it's a recipe, the subpath of @faultline/integrations too. */
  readonly subpath: string
  /** Its name, and the heading in those files. */
  readonly title: string
  readonly kind: HostKind
  /** The peer dependency whose versions are tested; absent if the platform brings it. */
  readonly peer?: string
  /** The interface of its options; absent if it has none. */
  readonly options?: string
  /** What else to install for its first example. */
  readonly also?: readonly string[]
}

/** Every host, in the order in which a request meets them: clients, queues, servers, observability; then the recipes. */
export const hosts: readonly Host[] = [
  { subpath: 'fetch', title: 'fetch', kind: 'client', options: 'FetchOptions' },
  { subpath: 'axios', title: 'axios', kind: 'client', peer: 'axios' },
  { subpath: 'ky', title: 'ky', kind: 'client', peer: 'ky', options: 'KyRetryOptions' },
  { subpath: 'p-retry', title: 'p-retry', kind: 'retry', peer: 'p-retry', options: 'PRetryOptions' },
  {
    subpath: 'tanstack-query',
    title: 'TanStack Query',
    kind: 'retry',
    peer: '@tanstack/query-core',
    options: 'QueryRetryOptions',
    also: ['react'],
  },
  {
    subpath: 'bullmq',
    title: 'BullMQ',
    kind: 'retry',
    peer: 'bullmq',
    options: 'FaultlineProcessorOptions',
    also: ['ioredis'],
  },
  {
    subpath: 'temporal',
    title: 'Temporal',
    kind: 'retry',
    peer: '@temporalio/common',
    options: 'ActivityOptions',
    also: ['@temporalio/common'],
  },
  { subpath: 'inngest', title: 'Inngest', kind: 'retry', peer: 'inngest', options: 'StepOptions' },
  {
    subpath: 'problem-details',
    title: 'Problem details (RFC 9457)',
    kind: 'server',
    options: 'ProblemOptions',
  },
  { subpath: 'express', title: 'Express', kind: 'server', peer: 'express', options: 'ProblemOptions' },
  { subpath: 'fastify', title: 'Fastify', kind: 'server', peer: 'fastify', options: 'ProblemOptions' },
  { subpath: 'hono', title: 'Hono', kind: 'server', peer: 'hono', options: 'ProblemOptions' },
  { subpath: 'opentelemetry', title: 'OpenTelemetry', kind: 'observability', peer: '@opentelemetry/api' },
  { subpath: 'sentry', title: 'Sentry', kind: 'observability', peer: '@sentry/core' },
  { subpath: 'pino', title: 'pino', kind: 'observability', peer: 'pino' },
  { subpath: 'got', title: 'got', kind: 'recipe' },
  { subpath: 'undici', title: 'undici.request', kind: 'recipe' },
  { subpath: 'ofetch', title: 'ofetch', kind: 'recipe' },
  { subpath: 'openapi-fetch', title: 'openapi-fetch', kind: 'recipe' },
  { subpath: 'node-http', title: 'node:http', kind: 'recipe' },
  { subpath: 'stripe-node', title: 'stripe-node', kind: 'recipe' },
  { subpath: 'openai-node', title: 'openai-node', kind: 'recipe' },
]
