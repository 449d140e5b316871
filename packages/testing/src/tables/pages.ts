import { gatewayPages } from '../gateway-pages.ts'
import type { RawAnswer } from '../readings.ts'

/** What stands between vendor and caller and answers in its place, in no vendor's format, whatever the label says. */
export const pages: readonly { readonly title: string; readonly answer: RawAnswer }[] = [
  ...Object.entries(gatewayPages).map(([title, answer]) => ({ title: `${title}, recorded`, answer })),
  ...(
    [
      [
        'a load balancer’s page',
        503,
        'text/html',
        '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head></html>',
      ],
      [
        'a CDN’s page',
        520,
        'text/html; charset=UTF-8',
        '<!DOCTYPE html>\n<html lang="en-US"><title>520: Web server is returning an unknown error</title></html>',
      ],
      ['a page labelled JSON', 502, 'application/json', '<html><body><h1>502 Bad Gateway</h1></body></html>'],
      ['a page in capitals', 504, 'text/html', '<HTML><BODY>Gateway Timeout</BODY></HTML>'],
      ['a page behind white space', 500, 'text/html', '\r\n\r\n  <html><body>Oops</body></html>'],
      [
        'XML',
        403,
        'application/xml',
        '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
      ],
      [
        'SOAP',
        500,
        'text/xml',
        '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault/></soap:Body></soap:Envelope>',
      ],
    ] as const
  ).map(([title, status, type, body]) => ({
    title,
    answer: { status, headers: { 'content-type': type }, body },
  })),
]

/** The same as plain text, which under a success status might be anything. */
export const notices: readonly { readonly title: string; readonly answer: RawAnswer }[] = [
  {
    title: 'a proxy’s notice',
    answer: { status: 503, body: 'upstream connect error or disconnect/reset before headers' },
  },
  { title: 'a proxy’s other notice', answer: { status: 503, body: 'no healthy upstream' } },
  { title: 'the reason phrase', answer: { status: 429, body: 'Too Many Requests\n' } },
  {
    title: 'a stack trace',
    answer: { status: 500, body: 'TypeError: x is undefined\n    at handler (/app/server.js:10:5)' },
  },
]
