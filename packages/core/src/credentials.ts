/**
 * Replaces everything in one line of text that is shaped like a credential by `[redacted]`: what follows the name of a
 * secret or of a header that carries one, what is in a URL before `@` and after `?`, private keys, vendors' API keys,
 * and long tokens that have a digit. The time it takes grows linearly with the text. Never throws.
 */
export function withoutCredentials(line: string): string {
  let safe = line
  for (const pattern of patterns) safe = safe.replace(pattern, redacted)
  return safe.replace(url, (each) => each.replace(urlQuery, redacted))
}

/** Every pattern calls what stays before the secret `kept`, even if that is nothing; some have a `quote` around it. */
const redacted = '$<kept>$<quote>[redacted]$<quote>'

/** Headers that hold several secrets with spaces between them: nothing says where they end. */
const secretHeader = /(?<kept>(?:authorization|cookie)\s*[:=]\s*)(?!\\{0,7}["'])\S.*/gi

/** `password: `, `api_key=`, `\"client_secret\":`; the end of a longer name counts too (`x-api-key`), but `Unauthorized: ` names none. */
const nameOfSecret =
  /(?:token|secret|key|pass(?:w(?:or)?d|phrase)?|pwd|auth(?!orized)\w{0,32}|cookie|session(?:_?id)?|sig(?:nature)?|credential)[\\"'\s]*[:=][=>\s]*(?![=>\s])/
    .source

/** `Bearer ` before a value, but not in "Bearer token is missing", nor before mere signs, unless a URL may be among them. */
const scheme = /(?:bearer|basic)\s+(?=\S*[\w?@])(?!(?:token|auth(?:entication)?)[^\w\s:=]{0,2}(?!\S))/.source

/** JSON inside JSON escapes its quotes (`\"`, `\\\"`): the value ends at one escaped as the first, or with the text. */
const quotedValue = /(?<quote>\\{0,7}["'])(?!\k<quote>)(?:.*?(?<!\\)\k<quote>|.*)/.source

/** A comma inside a word belongs to it; `;` and `&` end it, because more may follow them. */
const word = /(?:[^\s"',;&]|,(?=[^\s"'\\]))+/.source

/** A value may begin with a scheme or with one more name (`token: Bearer x`, `key: password: x`). */
const namedSecret = new RegExp(
  `(?<kept>${nameOfSecret}|${scheme})(?:(?:bearer|basic)\\s+|[^\\s"',;&]*?${nameOfSecret})?(?:${quotedValue}|(?:["'\\\\][\\\\"'\\s]*)?${word})`,
  'gi',
)

/** How keys begin that show what they are without a name before them; the rest of a word goes with them. */
const bareKey = [
  /-----BEGIN .*?(?:-----END [^-]*-----|$)/, // PEM
  /A[KS]IA[A-Z\d]{16}/, // AWS
  /eyJ[\w.+/=-]+/, // a JSON Web Token
  /AIza[\w-]/, // Google
  /SG\.[\w-]+\.[\w-]/, // SendGrid
  /xox[a-z]-[\w-]/, // Slack
  /\b(?:[rs]k_(?:live|test)|gh[a-z]|github_pat)_\w/, // Stripe, GitHub
]
  .map(({ source }) => source)
  .join('|')

/** As long as most keys are, and with a digit, which long names in words don't have. */
const longToken = /(?<![\w-])(?=[A-Za-z_-]*\d)[\w+=-]{24,}/.source

/** `//user:password@`; the password may contain a slash, but digits before one are a port. */
const userInfo = /(?<kept>\/\/)(?:[^\s/:@"]*:(?!\d*\/)(?:[^\s/"]|\/(?!\/))*|[^\s/"]+)(?=@)/g

const patterns = [
  new RegExp(`(?<kept>)(?:${bareKey}|${longToken})[\\w-]*`, 'g'),
  namedSecret,
  secretHeader,
  userInfo,
]

const url = /\/\/\S+/g
const urlQuery = /(?<kept>\?)[^\s"]+/g

/**
 * Says cheaply, for text without `/` and `=`, whether `withoutCredentials` may have something to do: a word as long
 * as a token, a key, or what comes before one. A test compares it with the patterns.
 */
export function mayHoldCredential(text: string): boolean {
  return longWord.test(text) || sign.test(text) || (text.includes(':') && named.test(text))
}

/** Whether something in it is called a secret: `token=…`. */
export function namesSecret(text: string): boolean {
  return named.test(text)
}

const longWord = new RegExp('[\\w+-]'.repeat(24)) // ten times as fast as a count
const sign = new RegExp(`bearer|basic|${bareKey}`, 'i')
const named = new RegExp(nameOfSecret, 'i') // slow, so it is tried only on text with `:`
