/** Codes that no vendor documents: names that every object has a member of, and plain unknown ones. */
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
