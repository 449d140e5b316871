import type { Fault, ResponseSnapshot } from '@faultline/core'

/** What a paste was recognised as. */
export type Format = 'curl' | 'body' | 'har' | 'log' | 'fault' | 'message'

/** What a paste holds: an answer that can be classified, a whole fault, or the parts of a VendorError's message. */
export type Evidence =
  | { readonly kind: 'answer'; readonly format: Format; readonly answer: Answer }
  | { readonly kind: 'fault'; readonly format: Format; readonly fault: Fault }
  | { readonly kind: 'message'; readonly format: Format; readonly parts: MessageParts }

/** An answer as far as the paste shows it; the status may have to be assumed. */
export interface Answer {
  readonly status: number | undefined
  readonly headers: { readonly [name: string]: string }
  readonly body: ResponseSnapshot['body']
}

/** The parts of `[vendor status code REASON] text`. */
export interface MessageParts {
  readonly vendor: string
  readonly status: number
  readonly code: string | undefined
  /** A reason, or a category where the failure is not documented. */
  readonly name: string
  readonly text: string
}
