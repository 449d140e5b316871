/** Whether a response came after a redirect, as far as that can be seen: not if axios uses fetch. */
export function wasRedirected(request: unknown): boolean {
  return (redirectsOf(request) ?? 0) > 0
}

/** As the follow-redirects that axios uses in Node counts them; `undefined` if that isn't in use. */
export function redirectsOf(request: unknown): number | undefined {
  const { _redirectable, _redirectCount } = Object(request)
  const count = _redirectable?._redirectCount ?? _redirectCount
  return typeof count === 'number' ? count : undefined
}
