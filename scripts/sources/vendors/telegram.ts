import { matchesOf } from '../extract/text.ts'
import type { Extract, Source } from '../source.ts'

const whole = matchesOf(
  /"(?<code>(?:Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Too Many Requests|Internal Server Error)[^"\\]*)"/g,
)
// The server's own words for errors of Telegram's core, which it puts after the name of the status.
const bad = matchesOf(/error_message = (?:td::Slice\(\s*)?"(?<code>[^":]+)/g)
const forbidden = matchesOf(/error_code = 403;\s+error_message = td::Slice\("(?<code>[^":]+)"/g)

const codes: Extract = (files) => {
  const isForbidden = forbidden(files)
  return [
    ...whole(files).map((text) => `${text}`.replace(/[ (]+$/, '')),
    ...isForbidden.map((text) => `Forbidden: ${text}`),
    ...bad(files)
      .filter((text) => !isForbidden.includes(text))
      .map((text) => `Bad Request: ${lowerFirst(`${text}`)}`),
  ]
}

function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
}

export const source: Source = {
  of: 'messages',
  lists: [{ codes }],
  leftOut: {
    '/Bad Request:?|Forbidden/':
      'The bare beginning of every 400 or 403: it says nothing that the status doesn’t.',
    'Bad Request: forbidden': 'A part of a longer text.',
    'Unauthorized: invalid api-id/api-hash':
      'Only a server that somebody runs with wrong keys of its own sends it.',
  },
  added: { 'Not Found': 'a wrong token: https://core.telegram.org/bots/api#making-requests' },
}
