import { failureWords, withArticle } from '@faultline/decoder'

/** The words of the decoder in English; those about a failure are shared. */
export const decoderEn = {
  ...failureWords.en.decision,
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
}
