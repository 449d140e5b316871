import { failureWords, withArticle } from '@faultline/decoder'

/** The words of the pages of the catalogue in English; those about a failure are shared. */
export const catalogueEn = {
  ...failureWords.en.facts,
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
    asSuccess: (status: number) => `HTTP ${status} passes the check, so the failure is returned as a result.`,
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
    messageLost: 'No HTTP status is documented for this failure, and the message that identifies it is lost.',
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
}
