/** Makes a response with another body that otherwise says what the original does, and so do its clones. */
export function equivalentResponse(body: BodyInit | null, original: Response): Response {
  return sayingLike(new Response(body, original), original)
}

function sayingLike(response: Response, { url, redirected, type }: Response): Response {
  const clone = () => sayingLike(Response.prototype.clone.call(response), response)
  return Object.defineProperties(response, {
    url: { value: url },
    redirected: { value: redirected },
    type: { value: type },
    clone: { value: clone },
  })
}
