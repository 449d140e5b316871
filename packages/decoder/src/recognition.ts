/** By what each vendor's responses are recognized: data, which a build may write into a file with `recognitionOf`. */
export interface Recognition {
  readonly vendors: readonly VendorSigns[]
  /** Every documented code, a success's too, with the places in `vendors` of those that have it. */
  readonly codes: { readonly [code: string]: readonly number[] }
  /** What else documented failures are called, by reason, label or message, if it isn't the code in other letters. */
  readonly names: { readonly [name: string]: readonly number[] }
}

/** By what the responses of one vendor are recognized. */
export interface VendorSigns {
  readonly id: string
  readonly hosts: readonly string[]
  /** Headers that its responses have and others don't. */
  readonly headers: readonly string[]
  /** The fields in its bodies: `error.code string`, `<Code`. */
  readonly fields: readonly string[]
}
