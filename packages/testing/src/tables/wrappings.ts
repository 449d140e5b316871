/** A way in which an error reaches a caller inside another one. */
export interface Wrapping {
  readonly title: string
  readonly wrap: (error: unknown) => unknown
}

/** What clients, frameworks and users make of an error that passes through them. */
export const wrappings: readonly Wrapping[] = [
  { title: 'as it is', wrap: (error) => error },
  { title: 'as a cause', wrap: (error) => new Error('The import failed', { cause: error }) },
  {
    title: 'as the cause of a cause of a cause',
    wrap: (error) =>
      new Error('outer', { cause: new TypeError('middle', { cause: new Error('inner', { cause: error }) }) }),
  },
  {
    title: 'among the errors of an AggregateError',
    wrap: (error) => new AggregateError([new Error('x'), error]),
  },
  {
    title: 'as the cause of one of several errors',
    wrap: (error) => new AggregateError([new Error('x', { cause: error }), undefined, 'x']),
  },
  { title: 'as the cause of a plain object', wrap: (error) => ({ message: 'x', cause: error }) },
  { title: 'beside a cycle', wrap: besideCycle },
]

function besideCycle(error: unknown): unknown {
  const outer = new AggregateError([], 'outer')
  outer.errors.push(outer, error)
  outer.cause = outer
  return outer
}
