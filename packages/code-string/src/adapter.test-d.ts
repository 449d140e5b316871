import { assertNever, type FaultFrom } from '@faultline/core'
import { expectTypeOf } from 'vitest'
import { type CodeStringFault, codeString, createCodeStringAdapter } from './adapter.ts'

/** Compiles as long as every reason has a case: a new code in the catalogue stops it. */
export function nextStep(fault: CodeStringFault): 'mend' | 'wait' | 'page' | 'keep' {
  switch (fault.reason) {
    case 'VALIDATION_INPUT_PARAMS_ERROR':
      expectTypeOf(fault.code).toEqualTypeOf<'ValidationInputParamsError' | undefined>()
      expectTypeOf(fault.category).toEqualTypeOf<'invalid_request'>()
      expectTypeOf(fault.documented).toEqualTypeOf<true>()
      return 'mend'
    case 'NOT_FOUND':
      return 'keep'
    case 'UNAUTHORIZED':
      return 'page'
    case 'TOO_MANY_REQUESTS':
    case 'SERVER_ERROR':
      return 'wait'
    case undefined:
      expectTypeOf(fault.documented).toEqualTypeOf<false>()
      expectTypeOf(fault.code).toEqualTypeOf<string | number | undefined>()
      return 'keep'
    default:
      return assertNever(fault)
  }
}

/** A case that is missing does not compile. */
export function unhandled(fault: CodeStringFault): void {
  switch (fault.reason) {
    case undefined:
      return
    default:
      // @ts-expect-error: every documented reason is still open here
      assertNever(fault)
  }
}

export function narrowed(fault: CodeStringFault): void {
  if (fault.documented)
    expectTypeOf(fault.code).toEqualTypeOf<
      | 'ValidationInputParamsError'
      | 'Unauthorized'
      | 'NotFound'
      | 'TooManyRequests'
      | 'ServerError'
      | undefined
    >()
  // @ts-expect-error: no documented reason has this name
  if (fault.reason === 'FORBIDDEN') return
}

expectTypeOf(codeString.vendor).toEqualTypeOf<'code-string'>()

const outcome = codeString.classify({ status: 200, body: '' })
if (outcome.ok) expectTypeOf(outcome.value).toEqualTypeOf<unknown>()
else expectTypeOf(outcome.fault).toEqualTypeOf<CodeStringFault>()

const mail = createCodeStringAdapter({
  vendor: 'acme-mail',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-20',
  entries: [
    { status: 200, label: 'OK' },
    {
      status: 409,
      code: 'already_sent',
      reason: 'ALREADY_SENT',
      label: 'Already sent',
      category: 'conflict',
    },
  ],
})
type MailFault = FaultFrom<typeof mail>

expectTypeOf(mail.vendor).toEqualTypeOf<'acme-mail'>()
expectTypeOf<MailFault['reason']>().toEqualTypeOf<'ALREADY_SENT' | undefined>()

/** The factory keeps literals: a vendor of one's own has an exhaustive switch too. */
export function nextMail(fault: MailFault): string {
  switch (fault.reason) {
    case 'ALREADY_SENT':
      expectTypeOf(fault.code).toEqualTypeOf<'already_sent' | undefined>()
      return 'skip'
    case undefined:
      return 'keep'
    default:
      return assertNever(fault)
  }
}
