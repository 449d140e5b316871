/** One difference between a vendor's page and the catalogue. */
export interface Drift {
  readonly kind: 'added' | 'removed' | 'renamed' | 'moved'
  /** What differs: a code, an HTTP status without a code, a name, or a message. */
  readonly of: 'code' | 'status' | 'name' | 'message'
  /** The entry of the catalogue; absent if it's new on the page. */
  readonly reason?: string
  /** What the catalogue has. */
  readonly before?: string
  /** What the page has. */
  readonly now?: string
  /** The line of the page; absent if the page no longer has it. */
  readonly line?: number
}
