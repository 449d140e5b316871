import type { Category } from '@faultline/core'
import { catalogueEn } from './catalogue-en.ts'
import { decoderEn } from './decoder-en.ts'

/** The words of the site's own pages in English; ko.ts has the same keys. */
export const en = {
  /** What else people call a category when they search. */
  synonyms: {
    invalid_request: ['bad request', 'validation error', 'unprocessable entity'],
    request_too_large: ['payload too large', 'batch too large'],
    not_found: ['missing', 'does not exist'],
    conflict: ['duplicate', 'already exists', 'concurrent change'],
    failed_precondition: ['wrong state', 'already paid', 'expired', 'maximum reached'],
    declined: ['card declined', 'refused', 'rejected by the issuer'],
    unauthenticated: ['unauthorized', 'invalid token', 'invalid API key', 'expired token'],
    permission_denied: ['forbidden', 'missing scope', 'insufficient permissions'],
    payment_required: ['insufficient balance', 'out of credit', 'quota exhausted'],
    pending: ['in progress', 'processing', 'not ready yet'],
    partial_failure: ['partial success', 'some items failed', 'batch errors'],
    rate_limited: ['rate limit', 'too many requests', 'throttled', 'throttling'],
    cancelled: ['aborted', 'client closed request'],
    timeout: ['timed out', 'deadline exceeded', 'gateway timeout'],
    unavailable: ['outage', 'overloaded', 'maintenance', 'bad gateway'],
    internal: ['internal server error', 'server error'],
    network: ['connection refused', 'connection reset', 'DNS error', 'fetch failed'],
    malformed_response: ['invalid JSON', 'HTML instead of JSON', 'unexpected response'],
  } as { readonly [C in Category]?: readonly string[] },
  catalogue: catalogueEn,
  decoder: decoderEn,
  diagram: {
    label: 'How the retry decision is made',
    steps: [
      { question: 'Has it already taken effect?', stop: 'yes: treat it as done', why: 'already_processed' },
      { question: 'Could the same request succeed later?', stop: 'no: stop', why: 'not_retryable' },
      {
        question: 'Was it definitely not processed, or is it safe to send twice?',
        stop: 'neither: stop and check',
        why: 'maybe_processed',
      },
      { question: 'Are attempts left?', stop: 'no: stop', why: 'attempts_exhausted' },
      {
        question: 'Is the wait acceptable? The vendor’s if it gave one, otherwise backoff with jitter.',
        stop: 'no: stop',
        why: 'delay_too_long',
      },
    ],
    end: 'Wait, then send it again',
  },
  integrations: {
    title: 'Integrations',
    description:
      'What to import for the tools you already use: HTTP clients, queues, servers, observability.',
    intro:
      'One import path per tool. Each takes your adapters as arguments and decides with the same retryDecision; your tool keeps its retry loop.',
    reference: 'Every export',
    readme: 'In the package’s README',
    recipes: 'In the list of recipes',
    install: 'Install',
    use: 'Use',
    retry: 'Retry',
    options: 'Options',
    pitfalls: 'Pitfalls',
    option: 'Option',
    meaning: 'Meaning',
    default: 'Default',
    noOptions: 'It has none.',
    notPublished: 'The packages aren’t on npm yet: how to install them until the first release',
    pack: 'Build a clone and pack its packages:',
    installPacked: 'Then, in the folder of your app:',
    tested: (title: string, versions: string) => `Tested with ${title} ${versions}.`,
    anyAdapter: '`@faultline/dfinery-import` stands for the adapter of your vendor.',
    choose: 'What to choose',
    choices: [
      { need: 'You call vendors with your own HTTP client:', subpaths: ['fetch', 'axios', 'ky'] },
      { need: 'You want failed calls retried, but only if that’s safe:', subpaths: ['ky', 'p-retry'] },
      { need: 'A person is waiting for the data:', subpaths: ['tanstack-query'] },
      { need: 'The work can wait, or must survive a restart:', subpaths: ['bullmq', 'temporal', 'inngest'] },
      { need: 'Your own API calls the vendor:', subpaths: ['problem-details', 'express', 'fastify', 'hono'] },
      { need: 'You want to see what fails, and how often:', subpaths: ['opentelemetry', 'sentry', 'pino'] },
      { need: 'You use the vendor’s SDK:', subpaths: ['stripe-node', 'openai-node'] },
    ],
    kinds: {
      client: 'HTTP clients',
      retry: 'Retries and queues',
      server: 'Servers',
      observability: 'Observability',
      recipe: 'Recipes for other clients',
    },
    host: 'You use',
    gives: 'You get',
    versions: 'Tested with',
    anyVersion: 'any runtime',
  },
  recipes: 'Recipes',
  notFound: {
    title: 'There is no page at this address',
    text: 'The page may have moved, or the address may have a typo.',
    search: (words: string) => `Search for “${words}”`,
    ways: [
      {
        path: 'catalogue',
        name: 'Catalogue',
        about: 'every vendor from A to Z, and every failure by its code',
      },
      { path: 'decoder', name: 'Decoder', about: 'paste a response to see what it means' },
      { path: 'guide/getting-started', name: 'Guide', about: 'start here, or go on to the recipes' },
      { path: '', name: 'Home', about: 'what Faultline is' },
    ],
  },
  home: {
    arrives: 'What arrives as HTTP 200',
    becomes: 'What Faultline makes of it',
    facts: {
      reason: 'what happened',
      category: 'what kind, for any vendor',
      origin: 'who has to act',
      retryable: 'whether to retry',
      retryAfterMs: 'when to retry',
      processed: 'whether it went through',
    },
    notPublished: 'Not on npm yet:',
    buildIt: 'how to build and install the packages yourself',
    figures: {
      vendors: 'vendor APIs with an adapter',
      failures: 'documented failures, each typed',
      asSuccess: 'of them arrive with a success status',
      categories: 'categories, the same for all',
    },
  },
  frame: {
    copyMarkdown: 'Copy as Markdown',
    copied: 'Copied',
    project: 'Project',
    repository: 'Repository',
    changelog: 'Changelog',
    report: 'Report a problem',
    notPublished: 'Not on npm yet',
  },
  related: {
    guide: 'In the guide: what this is for',
    catalogue: 'In the catalogue: every failure, what it means, and what to do',
  },
}

/** The words of the site's own pages, in any language; the words about failures come from the packages. */
export type Strings = typeof en
