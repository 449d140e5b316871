import type { Fault, ResponseSnapshot } from '@faultline/core'

/** What a paste was recognized as. */
export type Format = 'curl' | 'body' | 'har' | 'log' | 'fault' | 'message'

/** What a paste holds: a response that can be classified, a whole fault, or the parts of a VendorError's message. */
export type Evidence =
  | { readonly kind: 'response'; readonly format: Format; readonly response: PastedResponse }
  | { readonly kind: 'fault'; readonly format: Format; readonly fault: Fault }
  | { readonly kind: 'message'; readonly format: Format; readonly parts: MessageParts }

/** A response as far as the paste shows it; the status may have to be assumed. */
export interface PastedResponse {
  readonly status: number | undefined
  readonly headers: { readonly [name: string]: string }
  readonly body: ResponseSnapshot['body']
}

/** The parts of `[vendor status code subcode REASON] text`. */
export interface MessageParts {
  readonly vendor: string
  readonly status: number
  /** The code, with the subcode after a space if there is one. */
  readonly code: string | undefined
  /** A reason, or a category if the failure isn't documented. */
  readonly name: string
  readonly text: string
}
