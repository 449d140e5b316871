/** Codes that no vendor documents: names that every object has a member of, and ordinary unknown ones. */
export const unknownCodes: readonly (string | number)[] = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'NO_SUCH_CODE',
  'undefined',
  99_999_999,
  -1,
  0.5,
]

/** Codes whose digits look like an HTTP status. */
export const codesLikeStatuses: readonly (string | number)[] = [
  ...[404, 429, 503, 40_404, 42_900, 50_300, 404.5, -404],
  ...['404', '429', '40404', '50300', 'E404'],
]
