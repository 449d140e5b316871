/**
 * Returns a plain object that has nothing but its own fields: what somebody has put on `Object.prototype` says nothing
 * about a vendor. While nothing is there, that's the object itself, as an instance of a class always is, because its fields
 * may be its prototype's. Throws only what a getter or a proxy throws.
 */
export function ownFields<T>(value: T): T {
  return isPolluted() && Object.getPrototypeOf(Object(value)) === Object.prototype
    ? withoutPrototype(value)
    : value
}

function isPolluted(): boolean {
  for (const _ in nothing) return true
  return false
}

const nothing = {}

/** Copies an object's own fields onto one that inherits nothing: for what is kept, whatever is polluted later. */
export function withoutPrototype<T>(value: T): T {
  return { __proto__: null, ...value }
}
