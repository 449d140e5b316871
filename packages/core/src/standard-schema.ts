/**
 * The part of Standard Schema 1 that checks a value, written down here so that core needs no dependency.
 *
 * @see [Getting started: Check the value of a success](https://faultline.github.io/guide/getting-started/#check-the-value-of-a-success)
 * @see https://standardschema.dev
 */
export interface StandardSchema<Output> {
  /** The standard's own member, found in every Zod, Valibot and ArkType schema. */
  readonly '~standard': {
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

/** The value that passed, or what is wrong with it. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: readonly SchemaIssue[] }

/** One thing that is wrong with a value. */
export interface SchemaIssue {
  /** What is wrong, in the schema library's words. */
  readonly message: string
  /** Where, from the outside in. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}
