import { library } from '../../tsup.base.ts'

export default library({
  fetch: 'src/fetch.ts',
  axios: 'src/axios.ts',
  ky: 'src/ky.ts',
  'p-retry': 'src/p-retry.ts',
  'tanstack-query': 'src/tanstack-query.ts',
  bullmq: 'src/bullmq.ts',
  temporal: 'src/temporal.ts',
  inngest: 'src/inngest.ts',
  'problem-details': 'src/problem-details.ts',
  express: 'src/express.ts',
  fastify: 'src/fastify.ts',
  hono: 'src/hono.ts',
  opentelemetry: 'src/opentelemetry.ts',
  sentry: 'src/sentry.ts',
  pino: 'src/pino.ts',
})
