import type { Category } from '@faultline/core'
import { failureWords, withArticle } from '@faultline/decoder'

const shared = failureWords.en

/** The words of the site's own pages in English; ko.ts has the same keys. Those about a failure are shared. */
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
  catalogue: {
    ...shared.facts,
    title: 'Catalogue',
    description:
      'Every documented failure of every vendor: what happened, why, what to do, and whether to retry.',
    intro:
      'Every failure that the vendors document, and what to do about it. Type a code, a name, or part of a message; or choose a vendor.',
    vendorIntro: (title: string, count: number) =>
      `The ${count} failures that ${withArticle(title)} documents, in the order of its documentation.`,
    overview: 'Overview',
    package: 'Package',
    vendors: (count: number) => `${count} vendors from A to Z`,
    alphabet: 'Vendors by letter',
    allLetters: 'All',
    failures: (count: number) => (count === 1 ? '1 failure' : `${count.toLocaleString('en')} failures`),
    hosts: 'Hosts',
    import: 'Import',
    list: 'Checked against',
    idempotencyKey: 'Idempotency key',
    categories: 'Categories',
    categoriesDescription: 'The closed list of failure categories, the same for every vendor.',
    categoriesIntro:
      'Every failure of every vendor belongs to one of these. The list is closed: code written against it works for the next vendor too.',
    documentedFailures: 'Documented failures',
    inCategory: 'Documented failures in this category',
    allInCategory: (count: number) => `All ${count} failures of this category`,
    noneInCategory:
      'No vendor here documents a failure of this category. A response without a documented code can still have it.',
    meaning: 'Meaning',
    grpc: 'gRPC code',
    snippet: 'In your code',
    wrong: 'Wrong: by the HTTP status alone',
    right: (module: string) => `Right: with ${module}`,
    wrongWhy: {
      asSuccess: (status: number) =>
        `HTTP ${status} passes the check, so the failure is returned as a result.`,
      done: 'What you asked for has happened, but this reports a failure, and the caller may send it again.',
      inVain: (status: number) =>
        `HTTP ${status} is retried here, but this failure doesn’t go away by itself: the same request is sent forever.`,
      twice: (status: number) =>
        `HTTP ${status} is retried here even if the request isn’t idempotent, so it may take effect twice.`,
      atOnce: (status: number) =>
        `HTTP ${status} is retried here at once and forever, however long the vendor asks you to wait.`,
      givesUp: (status: number) =>
        `HTTP ${status} isn’t retried here, although this failure may go away by itself.`,
      statusLeft: (status: number, others: number) =>
        others === 0
          ? `The error says only HTTP ${status}. What the vendor wrote is lost.`
          : `The error says only HTTP ${status}, and the vendor documents ${others} more ${others === 1 ? 'failure' : 'failures'} with that status. Which one it was is lost.`,
      noStatus: 'No HTTP status is documented for this failure, and the code that identifies it is lost.',
      messageLost:
        'No HTTP status is documented for this failure, and the message that identifies it is lost.',
    },
    processedText: {
      no: 'The request had no effect.',
      maybe: 'The request may have taken effect. Check before you send it again.',
      yes: 'What you asked for has already happened. Treat it as done.',
    },
    retryText: {
      yes: 'Resending is safe, and the same request may succeed later.',
      ifIdempotent: 'It may succeed later. Retry it only if sending it twice does no harm.',
      no: 'The same request keeps failing until the cause is fixed.',
      done: 'There is nothing left to do.',
    },
    keyHeader: (name: string) => `A request with the header ${name} is idempotent.`,
    keyField: (name: string) => `A request with ${name} in its body is idempotent.`,
    wait: 'Wait as long as the vendor says (Retry-After or its rate-limit headers), otherwise back off with jitter from 0.5 s.',
    fixedWait: (seconds: number) =>
      `Wait ${seconds.toLocaleString('en')} s, as the vendor documents, unless the response names another time.`,
    wireStatus: (status: number) => `No HTTP status is documented, so ${status} is assumed.`,
    verified: 'Verified on',
    takenFrom: (list: string) => `The codes are from the list in ${list}.`,
    copy: 'Copy',
    copied: 'Copied',
    copyJson: 'Copy JSON',
    likeness: {
      same_code: 'the same code, distinguished by the message or the subcode',
      same_name: 'the same name at another vendor',
      similar_name: 'a similar name',
      same_category: 'the same category',
    },
    filter: {
      legend: 'Filter',
      search: 'Code or message',
      placeholder: '40402, query_error, token …',
      any: 'any',
      count: (found: number, shown: number) =>
        `${found.toLocaleString('en')} failures${shown < found ? `, the first ${shown} shown` : ''}`,
      none: 'Nothing here matches. The decoder reads whole responses and finds similar names:',
      paste: 'Have the whole response?',
      clear: 'Clear',
    },
    twins: 'This page as',
    decoderLink: 'Decode it',
  },
  decoder: {
    ...shared.decision,
    title: 'Decoder',
    description:
      'Paste a response to see which fault it is, which rule applied, and whether to retry. Nothing leaves your browser.',
    intro:
      'Paste the output of curl -i, a body, what console.log or Python printed, a HAR entry, a log line, an error, or only a code. The packages themselves read it on this page; nothing is sent anywhere.',
    paste: 'Paste here',
    ask: 'Paste a response or type a code',
    askHint: 'HTTP/1.1 200 OK {"status":false,"code":40402}, card_declined, TypeError: fetch failed …',
    askVendors: 'Vendors',
    askAll: (count: number) => `All ${count.toLocaleString('en')} in the catalogue`,
    askMore: 'Choose the vendor, status or attempt in the decoder',
    placeholder:
      'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}',
    examples: 'Try',
    exampleNames: {
      curl: 'curl -i',
      body: 'bare body',
      har: 'HAR entry',
      log: 'log line',
      message: 'VendorError',
    },
    status: 'HTTP status',
    statusHint: 'as pasted',
    vendor: 'Vendor',
    vendorGuess: (title: string) => `detected: ${title}`,
    vendorAuto: 'Detect automatically',
    attempt: 'Attempts so far',
    idempotent: 'The request is idempotent',
    share: 'Copy a link to this',
    shared:
      'Copied. The link holds the status, the deciding headers, and the body. Only people who have the link can read them.',
    notShared: 'The link is in the address bar.',
    assumed: (status: number) => `No HTTP status found. Assuming ${status}.`,
    empty: 'Your result appears here.',
    unreadable: 'Nothing here can be read as a status or a body.',
    notLoaded: 'The vendors’ data can’t be loaded. Check your connection and type again.',
    unsureText:
      'This may be a success or a failure: nothing in it shows for certain which vendor sent it. Choose the vendor and enter the HTTP status.',
    whose: 'Whose response is it?',
    alike: (titles: readonly string[]) =>
      `It may come from ${new Intl.ListFormat('en', { type: 'disjunction' }).format(titles.map(withArticle))}: each of them documents such a response, and nothing in the text says which it is. Paste more of the exchange, or choose:`,
    wentTo: (host: string) => `the request went to ${host}`,
    hasHeader: (name: string) => `the response has the header ${name}`,
    itsIf: (signs: readonly string[]) =>
      signs.length === 0 ? '' : `if ${new Intl.ListFormat('en', { type: 'disjunction' }).format(signs)}`,
    decodeAs: (title: string) => `Decode it as ${title}`,
    name: 'A code, a reason or a message',
    fromSearch: 'No result?',
    pasteInstead: 'Paste the response into the decoder',
    searchCatalogue: 'Search the catalogue',
    page: 'Full explanation',
    categoryPage: 'About its category',
    faultData: 'The fault as data',
  },
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
