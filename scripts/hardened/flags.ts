/** Node's flags of a hardened process: intrinsics are frozen, strings can't become code, and `__proto__` throws. */
export const hardenedFlags: readonly string[] = [
  '--frozen-intrinsics',
  '--disallow-code-generation-from-strings',
  '--disable-proto=throw',
]
