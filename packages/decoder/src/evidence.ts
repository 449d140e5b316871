import type { Fault, ResponseSnapshot } from '@faultline/core'

/** What a paste was recognized as. */
export type Format = 'curl' | 'body' | 'har' | 'log' | 'literal' | 'fault' | 'message' | 'error' | 'name'

/**
 * What a paste holds: a response that can be classified, a whole fault, the parts of a VendorError's message, an error
 * that a client threw without a response, or a line that may be a code, a reason or a message. `isPart` if a response's
 * body was taken out of a longer text, or isn't shown: a success may be part of a failure.
 */
export type Evidence = Found & {
  readonly format: Format
  readonly cut?: Cut
  readonly isPart?: true
} & Partial<Among>

type Found =
  | { readonly kind: 'response'; readonly response: PastedResponse }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'message'; readonly parts: MessageParts }
  | { readonly kind: 'error'; readonly error: Error }
  | { readonly kind: 'name'; readonly text: string }

/** How many characters of a long paste were read: its beginning and its end. */
export interface Cut {
  readonly read: number
  readonly of: number
}

/** What is known of a response that is one of several in a paste. */
export interface Among {
  readonly others: Others
  /** The text of the one that was read: the hosts in the others say nothing about it. */
  readonly own: string
}

/** The responses in a paste beside the one that was read, as far as it's certain that they are responses of their own. */
export interface Others {
  readonly count: number
  /** Whether the one that was read is the first of them all, or the last. */
  readonly read: 'first' | 'last'
}

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
