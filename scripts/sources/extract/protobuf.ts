import protobuf from 'protobufjs'
import type { Extract } from '../source.ts'

/** Reads the names of the values of a protobuf enum. */
export function protobufEnum(...names: readonly string[]): Extract {
  return (files) =>
    files.flatMap(({ text }) => {
      const { root } = protobuf.parse(text)
      return names.flatMap((name) => {
        const found = root.lookup(name, protobuf.Enum)
        return found instanceof protobuf.Enum ? Object.keys(found.values) : []
      })
    })
}
