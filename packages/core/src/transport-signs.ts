/** System calls that come before the first byte of a request. */
export const connectingCalls: ReadonlySet<string> = new Set(['connect', 'getaddrinfo'])

/**
 * Codes of errors that come before the first byte of a request. TLS alerts, `EPROTO` and `ERR_SSL_*` are left out on
 * purpose: a corrupted record on a live connection gives the same codes as a failed handshake.
 */
export const connectingCodes: ReadonlySet<string> = new Set([
  'UND_ERR_CONNECT_TIMEOUT', // undici
  'ConnectionRefused', // Bun before 1.4
  'FailedToOpenSocket', // Bun before 1.4
  'ERR_TLS_CERT_ALTNAME_INVALID', // Node, Bun
  'CERT_HAS_EXPIRED', // OpenSSL's name for a certificate that Node or Bun doesn't trust, like the rest
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/** Texts of `fetch` that come before the first byte of a request. */
export const connectingTexts: readonly RegExp[] = [
  /^error sending request for url \(\S*\): client error \(Connect\)/, // Deno: refused, DNS, TLS handshake
  /^[A-Z]+: Unable to connect\. Is the computer able/, // Bun
]

/** Codes of `node:http`, and so of axios and got, for a header that it refused to write. */
export const refusedCodes: ReadonlySet<string> = new Set([
  'ERR_INVALID_CHAR', // the value has a line break
  'ERR_INVALID_HTTP_TOKEN', // the name has a space
])

/** Texts of `fetch` for a request that it refused to make. None is one of a redirect, which has texts of its own. */
export const refusedTexts: readonly RegExp[] = [
  /^Failed to parse URL from /, // Node
  /^fetch\(\) URL is invalid$/, // Bun
  /^URL is not valid or /, // Safari
  /^Headers\.(?:append|set): /, // Node, Firefox
  /^Cannot convert argument to a ByteString/, // Node: a header value that isn't Latin-1
  /^Header '[^']*' has (?:an )?invalid value/, // Bun, Safari
  /^Invalid header (?:name|value): /, // Deno, Bun
  /^invalid [\w-]+ header$/, // undici under fetch: connection, transfer-encoding, upgrade
  /\b(?:GET|HEAD)\b.* cannot have (?:a )?body\.?$/, // Node, Deno, Bun, Safari
  /^Request cannot be constructed from /, // Node: a URL with credentials
  /^Cannot construct a Request with /, // Node: one that was used
  /^Request(?:Init| constructor): /, // Node: a stream without duplex; a mode or redirect that doesn't exist
  / (?:is not a valid HTTP method|HTTP method is unsupported)\.$/, // Node
  /^unknown scheme$/, // Node
  /^protocol must be http:/, // Bun
  /^Url scheme '[^']*' not supported$/, // Deno
  /^\w+\.fetch: /, // Firefox, for all of these
  /^Failed to (?:execute 'fetch' on|construct 'Request')/, // Chrome, for all of these; Deno and Bun for some
]

/** Texts of a `TypeError` that means the network. They hold nothing secret and are kept as they are. */
export const networkTexts: ReadonlySet<string> = new Set([
  'fetch failed', // Node, Deno
  'terminated', // Node, in the body
  'Failed to fetch', // Chrome
  'network error', // Chrome, in the body
  'NetworkError when attempting to fetch resource.', // Firefox
  'Load failed', // Safari
  'The network connection was lost.', // Safari
  'Network request failed', // React Native
  'error reading a body from connection', // Deno, in the body
])

/** Codes of a connection that was made and then fell silent. */
export const timeoutCodes: ReadonlySet<string> = new Set([
  'ECONNABORTED', // axios
  'ETIMEDOUT', // Node, got
  'UND_ERR_BODY_TIMEOUT', // undici
  'UND_ERR_HEADERS_TIMEOUT', // undici
])

/** Errors that the language throws: a mistake in the program, unless their text or code says network. */
export const programmingError = /^(?:Range|Reference|Syntax|Type|URI)Error$/
