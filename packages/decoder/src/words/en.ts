/** The words about a failure in English, which the site and the command line share; ko.ts has the same keys. */
export const en = {
  facts: {
    vendor: 'Vendor',
    category: 'Category',
    code: 'Code',
    subcode: 'Subcode',
    reason: 'Reason',
    status: 'HTTP status',
    label: 'Vendor’s name',
    origin: 'Origin',
    retryable: 'Retry?',
    processed: 'Already processed?',
    message: 'Message',
    whatHappened: 'What happened',
    cause: 'Cause',
    remedy: 'What to do',
    whyCategory: 'Why this category',
    limits: 'Limits',
    wire: 'The response',
    wireNote: 'Our own example in the vendor’s format, not a recorded response.',
    source: 'Source',
    vendorPage: 'The vendor’s page',
    readOn: (date: string) => `read on ${date}`,
    statusAlone: (status: number) =>
      `HTTP ${status} without a code means the same, if the body is empty or in the vendor’s format. A gateway’s page under HTTP ${status} doesn’t.`,
    digits: (code: string, status: string, category: string) =>
      `${code} is unrelated to HTTP ${status} “${category}”.`,
    under200: (status: number) =>
      `This failure arrives as HTTP ${status}. Code that checks only the status will treat it as a success.`,
    retryYes: 'Yes. It wasn’t processed, so resending is safe.',
    retryIfIdempotent:
      'Only if the request is idempotent. It may succeed later, but this one may already have taken effect.',
    retryNo: 'No. The same request keeps failing until the cause is fixed.',
    retryDone: 'No. What you asked for has already happened: treat it as done.',
    when: 'When: after the wait that the vendor asks for (Retry-After or its rate-limit headers), otherwise back off exponentially with jitter, starting at 0.5 s.',
    synonyms: 'Also called',
    neighbours: 'Easily confused with',
    origins: {
      request: 'request',
      account: 'account',
      quota: 'quota',
      vendor: 'vendor',
      network: 'network',
      customer: 'customer',
    },
    retryAnswers: { yes: 'yes', no: 'no', ifIdempotent: 'if idempotent' },
    processedAnswers: { no: 'no', maybe: 'maybe', yes: 'yes' },
  },
  decision: {
    readAs: 'Read as',
    formats: {
      curl: 'an HTTP response',
      body: 'a bare body',
      har: 'a HAR entry',
      log: 'a log line',
      literal: 'an object printed by a program',
      fault: 'a logged fault',
      message: 'the message of a VendorError',
      error: 'an error without a response',
      name: 'a code, a reason or a message',
    },
    cut: (read: number, of: number) =>
      `The paste has ${of.toLocaleString('en')} characters. Only the first and last ${(read / 2).toLocaleString('en')} were read.`,
    others: {
      first: (responses: number) =>
        `Only the first of ${responses.toLocaleString('en')} responses was decoded.`,
      last: (responses: number) =>
        `Only the last of ${responses.toLocaleString('en')} responses was decoded.`,
    },
    success: 'Success',
    successText: (title: string) => `This is a success response from ${withArticle(title)}.`,
    unsure: 'Can’t tell',
    unsureOf: (title: string) =>
      `This may be a success or a failure: it lacks the signal by which ${withArticle(title)} tells them apart. Paste the whole response, or enter its HTTP status.`,
    looksLike: (title: string) =>
      `It looks like a response from ${withArticle(title)}, but others send the same.`,
    nobody: 'Nothing in it shows for certain which vendor sent it, so only the HTTP status counts.',
    nameText:
      'This isn’t a response, so it’s neither a success nor a failure. These failures are documented:',
    noName: 'This isn’t a response, and no documented failure has this name.',
    sameName: 'Documented under this name',
    similarName: 'Documented under a similar name',
    evidence: (title: string) => `Why ${title}`,
    signs: {
      id: (id: string) => `The text names ${id}.`,
      host: (host: string) => `The text has its host, ${host}.`,
      header: (name: string, others: number) =>
        `It has the header ${name}${besides(others, 'sends', 'send')}.`,
      code: (code: string, others: number) =>
        `The code ${code} is in its catalogue${besides(others, 'has', 'have')}.`,
      field: (name: string, others: number) => `It has the field ${name}${besides(others, 'has', 'have')}.`,
    },
    rule: 'Which rule applied',
    rules: {
      code: 'The vendor’s code is in its catalogue, so the code decides before the HTTP status does.',
      subcode: 'The vendor’s code and subcode together are in its catalogue.',
      message: 'The vendor’s code covers several failures; the documented message distinguishes them.',
      header:
        'There is no documented code in the body, but the vendor’s headers say what kind of failure it is.',
      family: 'The code isn’t in the catalogue, but its family is, and that decides the category.',
      status: 'There is no documented code in the body, so the HTTP status decides.',
      body: 'The status says success, but the body isn’t a documented success, so the body decides.',
      transport: 'No complete response arrived, so the connection’s error decides.',
    },
    inferred: 'The message doesn’t say which rule applied; this follows from its parts.',
    decision: 'Retry?',
    decisions: {
      exactly: (delay: string) => `Yes, after ${delay}: the vendor asks for that.`,
      jittered: (delay: string) => `Yes, after a random delay of up to ${delay}.`,
      already_processed: 'No. What you asked for has already happened: treat it as done.',
      not_retryable: 'No. The same request keeps failing until the cause is fixed.',
      maybe_processed: 'No. It may already have taken effect, and the request isn’t idempotent.',
      attempts_exhausted: 'No. The default limit of 5 attempts is reached.',
      delay_too_long: 'No. The vendor asks for a longer wait than a timer can hold.',
    },
    milliseconds: (value: number) => `${value} ms`,
    seconds: (value: string) => `${value} s`,
  },
}

/** A vendor's title in a sentence: the Stripe API, but Amazon S3. */
export function withArticle(title: string): string {
  return /\b(APIs?|services)\b/.test(title) ? `the ${title}` : title
}

/** Of a sign that isn't one vendor's alone, who else has it. */
function besides(others: number, one: string, many: string): string {
  if (others === 0) return `, which no other vendor here ${one}`
  return others === 1
    ? `, which one other vendor here ${one}`
    : `, which ${others} other vendors here ${many}`
}

/** Those words, in any language. */
export type FailureWords = typeof en
