/**
 * Returns an object that has nothing but its own fields: what somebody has put on `Object.prototype` says nothing about
 * a vendor. While nothing is there, that's the object itself. Throws only what a getter throws.
 */
export function ownFields<T extends object>(value: T): T {
  return isPolluted() ? withoutPrototype(value) : value
}

function isPolluted(): boolean {
  for (const _ in nothing) return true
  return false
}

const nothing = {}

/** Copies an object's own fields onto one that inherits nothing: for what is kept, whatever is polluted later. */
export function withoutPrototype<T extends object>(value: T): T {
  return { __proto__: null, ...value }
}
