import { gatewayPages } from '../gateway-pages.ts'
import type { RawResponse } from '../readings.ts'

/** What responds in the vendor's place, in no vendor's format, whatever the label says. */
export const pages: readonly { readonly title: string; readonly response: RawResponse }[] = [
  ...Object.entries(gatewayPages).map(([title, response]) => ({ title: `${title}, recorded`, response })),
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
    response: { status, headers: { 'content-type': type }, body },
  })),
]

/** The same as plain text, which under a success status might be anything. */
export const notices: readonly { readonly title: string; readonly response: RawResponse }[] = [
  {
    title: 'a proxy’s notice',
    response: { status: 503, body: 'upstream connect error or disconnect/reset before headers' },
  },
  { title: 'a proxy’s other notice', response: { status: 503, body: 'no healthy upstream' } },
  { title: 'the reason phrase', response: { status: 429, body: 'Too Many Requests\n' } },
  {
    title: 'a stack trace',
    response: { status: 500, body: 'TypeError: x is undefined\n    at handler (/app/server.js:10:5)' },
  },
]

/** JSON of gateways and of other people's APIs, without any vendor's sign of success and without a documented code. */
export const foreignJson: readonly string[] = [
  '{}',
  '{"message":"no Route matched with those values"}',
  '{"message":"Too Many Requests"}',
  '{"fault":{"faultstring":"Rate limit quota violation","detail":{"errorcode":"policies.QuotaViolation"}}}',
  '{"id":7,"name":"Grace"}',
  '{"data":{"id":7}}',
  '{"ok":1,"status":"ok","success":"true","result":"ok"}',
  '[]',
  '[{"id":7}]',
  'null',
  'true',
  '7',
  '"text"',
]
