import { matchesOf } from '../extract/text.ts'
import type { Source, SourceFile } from '../source.ts'

export const source: Source = {
  lists: [
    {
      codes: (files) =>
        ['ExceptionCode', 'StatusCode'].flatMap((name) =>
          matchesOf(/<enumeration value="(?<code>\w+)"/g)(files.map((file) => simpleType(file, name))),
        ),
    },
  ],
  leftOut: {
    INVALID_SOAP_HEADER: 'About a header of SOAP, which REST doesn’t have.',
    NOT_MODIFIED: 'REST says it by HTTP 304, which has no body.',
    ASYNC_OPERATION_LOCATOR:
      'Where the result of an asynchronous SOAP call will be; not known as a failure of REST.',
  },
  added: {
    '/FORBIDDEN|METHOD_NOT_ALLOWED|APEX_ERROR|PLATFORM_EVENT_ENCRYPTION_ERROR|CANNOT_RESOLVE_NAME|BCC_SELF_NOT_ALLOWED_\\w+/':
      'the codes that Restforce has met: https://github.com/restforce/restforce/blob/main/lib/restforce/error_code.rb',
    '/MAX_TASK_DESCRIPTION_EXCEEDED|UNSUPPORTED_APEX_TRIGGER_OPERATION/':
      'the same codes without the list’s misspelling, from Restforce',
    NOT_FOUND:
      'HTTP 404: https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm',
    '/invalid_(?:grant|request|scope)|unauthorized_client|unsupported_grant_type/':
      'OAuth: https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
  },
}

/** The part of a WSDL that declares one type. */
function simpleType({ path, text }: SourceFile, name: string): SourceFile {
  const start = text.indexOf(`<simpleType name="${name}">`)
  return { path, text: start < 0 ? '' : text.slice(start, text.indexOf('</simpleType>', start)) }
}
