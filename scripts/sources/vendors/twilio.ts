import { valuesAt } from '../extract/data.ts'
import type { Source } from '../source.ts'

// The list numbers alerts, calls and deliveries together with the codes of REST responses.
export const source: Source = {
  lists: [{ codes: valuesAt('*.code') }],
  leftOut: {
    '/400|403|404|410|503/':
      'A bare HTTP status of a webhook in the console’s log, not known as the code of a REST response.',
    '/1000[34]/': 'Concerns a call that comes in or is under way, not a REST response.',
    '/1[1-79]\\d{3,4}/': 'A webhook, TwiML or a call under way: an alert in the console.',
    '/20(?:10[1-7]|15[1-79]|160)/': 'An access token that a client SDK presents on its own connection.',
    '/21(?:100|200)/': 'A heading of the list, not a code that is sent.',
    '21204': 'Twilio’s own page says that nobody should ever get it.',
    '/2126[23]/': 'A warning in the console: the call is made.',
    '21302': 'A warning in the console: the request succeeds.',
    '/2200[15]/': 'A call under way.',
    '22221': 'A warning about a later emergency call.',
    '22500': 'An alert in the console about an old API version.',
    '/23\\d{3,4}/': 'A warning in the console about settings that don’t fit together.',
    '/30\\d{3,4}/': 'Delivery of a message: the error_code of a message resource or a status callback.',
    '/31\\d{3,4}|51\\d{3,4}/': 'A client SDK’s own connection.',
    '/32\\d{3,4}/': 'A call or trunk under way: an alert in the console.',
    '/34(?:00[2-4]|10[68])/': 'A fax under way; the product has ended.',
    '/40\\d{3,4}/': 'TaskRouter’s instructions and callbacks: an alert in the console.',
    '/4[58]\\d{3,4}/':
      'Flex and Frontline: events and alerts; none of them could be checked as a REST response.',
    '/50610|53121|80624/': 'A warning in the console.',
    '/52\\d{3,4}/': 'Delivery of a notification.',
    '/53(?:00[0-46]|20\\d|21[5-7]|30[0-4]|40[0-8]|50[01]|60[0-7]|61[0-7]|62[0-8]|63[0-3]|66\\d)/':
      'A participant’s connection or a composition under way: the Video SDK or a callback.',
    '53104': 'The Video SDK’s own connection fails with it.',
    '54419': 'The Sync SDK’s own connection fails with it.',
    '/5[578]\\d{3,4}/': 'An event or alert in the console.',
    '/60(?:00[1-68]|60[016-9]|61[0-46-9]|62[01]|699)/':
      'The error_code of a package inside a successful lookup.',
    '60325': 'A warning: the verification is sent in the default language.',
    '60330': 'A webhook that failed.',
    '60333': 'A warning: the message is sent.',
    '/6040[1-79]/': 'The Verify SDK’s own error on a device, or a warning.',
    '/60(?:500|51[0179]|520|53[1-4]|540|550)/':
      'The result of a network check, reported by a callback or inside a success.',
    '/60(?:70[0-46-9]|71[0-79]|72[1-7])/':
      'A product in private beta; none could be checked as a REST response.',
    '/6[12]\\d{3,4}/': 'Events and Interconnect; none could be checked as a REST response.',
    '/63\\d{3,4}/': 'Delivery over a channel: the error_code of a message resource or a status callback.',
    '/64\\d{3,4}/': 'A conversation relay or recording under way.',
    '/68\\d{3,4}/': 'Delivery of a verification: an event.',
    '/70\\d{3,4}/': 'An alert in the console.',
    '/80(?:90[1-9]|91[013])/': 'Something that arrives in a session: an event, not a REST response.',
    '/8[12]\\d{3,4}/': 'A Studio execution or a Function: an alert in the console.',
    '/8340[0-2]/': 'A command to a device under way.',
    '83500': 'A device event.',
    '/8370[0-5]/': 'A device that attaches to a network: an event.',
    '/9[0-4]\\d{3,4}/': 'Broadcasts, events and assistants; none could be checked as a REST response.',
  },
}
