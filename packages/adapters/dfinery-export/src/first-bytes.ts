/**
 * Matches a text that can't be rows, or is too short to tell: nothing at all, an object (a CSV's first column may begin
 * with `{`, but not with a bare quote after it, RFC 4180), a page, half a character, or UTF-16 read as UTF-8. What is
 * white space for longer than 4 KiB is taken for rows, so that there is an end to reading it.
 */
export const noRows =
  /^\ufeff?[\t-\r ]{0,4095}(?:\{[\t-\r ]{0,4095}(?:$|["}])|<?$|<[!?/a-zA-Z])|^\ufffd(?:$|\ufffd)/

/** More bytes than it takes to decide: a byte order mark, white space, `{`, white space, and one more. */
export const longestHead = 9000
