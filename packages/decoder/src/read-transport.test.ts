import { expect, it } from 'vitest'
import { nobody } from './nobody.ts'
import { readTransport } from './read-transport.ts'

const node = `TypeError: fetch failed
    at node:internal/deps/undici/undici:13502:13 {
  [cause]: Error: connect ECONNREFUSED 127.0.0.1:8080 {
    errno: -111, code: 'ECONNREFUSED', syscall: 'connect' } }`

it.each([
  ['Node', node, 'network', 'no'],
  ['Node, on one line', 'TypeError: fetch failed … ECONNREFUSED', 'network', 'no'],
  ['a name that isn’t known', 'Error: getaddrinfo ENOTFOUND api.example.com', 'network', 'no'],
  ['a connection that broke', 'Error: read ECONNRESET', 'network', 'maybe'],
  ['a certificate', 'Error: self-signed certificate; code: DEPTH_ZERO_SELF_SIGNED_CERT', 'network', 'no'],
  ['a timeout', 'TimeoutError: The operation was aborted due to timeout', 'timeout', 'maybe'],
  ['an abort', 'AbortError: This operation was aborted', 'cancelled', 'maybe'],
  ['Chrome', 'GET https://api.example.com/ net::ERR_CONNECTION_REFUSED', 'network', 'no'],
  ['Chrome’s promise', 'Uncaught (in promise) TypeError: Failed to fetch', 'network', 'maybe'],
  ['curl', 'curl: (6) Could not resolve host: api.example.com', 'network', 'no'],
  ['Python', 'requests.exceptions.ConnectionError: [Errno 111] Connection refused', 'network', 'no'],
  ['Go', 'dial tcp 127.0.0.1:80: connect: connection refused', 'network', 'no'],
  ['Java', 'java.net.SocketTimeoutException: Read timed out', 'timeout', 'maybe'],
])('reads %s', (_, text, category, processed) => {
  const error = readTransport(text)
  expect(error && nobody.classifyError(error)).toMatchObject({ category, processed, status: 0 })
})

it.each([
  'asdf',
  'The request timed out',
  'TypeError: x is not a function',
  'connection refused by the buyer',
])('isn’t %s', (text) => expect(readTransport(text)).toBeUndefined())
