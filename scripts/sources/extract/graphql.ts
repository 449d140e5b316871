import type { Extract } from '../source.ts'

/** The parts of a GraphQL introspection result that say which enums there are. */
interface Introspection {
  readonly __schema: {
    readonly types: readonly {
      readonly name: string
      readonly enumValues?: readonly { readonly name: string }[] | null
    }[]
  }
}

/** Reads the values of the enums in a GraphQL schema, as JSON, whose names match a pattern. */
export function graphqlEnums(names: RegExp): Extract {
  return (files) =>
    files
      .map(({ text }): Introspection => JSON.parse(text))
      .flatMap(({ __schema }) => __schema.types.filter(({ name }) => names.test(name)))
      .flatMap(({ enumValues }) => (enumValues ?? []).map(({ name }) => name))
}
