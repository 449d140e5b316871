/** What a customer orders. */
export interface Order {
  readonly id: string
  readonly item: string
  readonly cents: number
  /** The id of a stored card. */
  readonly card: string
}

/** What became of it. */
export interface Placed {
  readonly payment: string
  /** What could not be done now, and must be done later: the customer has paid, so the order stands. */
  readonly open: readonly ('receipt' | 'team')[]
}
