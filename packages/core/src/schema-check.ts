import { safeText } from './safe-text.ts'
import type { SchemaIssue, StandardSchema } from './standard-schema.ts'

/** The value that passed, or what to say of the one that didn't. */
export type SchemaCheck =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly cause: unknown }

/** Checks a value. The cause of a mismatch is an Error with the schema's `issues` on it. Never rejects. */
export async function checkSchema(schema: StandardSchema<unknown>, value: unknown): Promise<SchemaCheck> {
  try {
    const result = await schema['~standard'].validate(value)
    if (!result.issues) return { ok: true, value: result.value }
    const message = describe(result.issues[0])
    return { ok: false, message, cause: Object.assign(new Error(message), { issues: result.issues }) }
  } catch (cause) {
    return { ok: false, message: 'The schema threw', cause }
  }
}

/** `user.tags.0: Expected a string`. */
function describe(issue: SchemaIssue | undefined): string {
  const path = issue?.path?.map((step) => String(typeof step === 'object' ? step.key : step)).join('.')
  return safeText([path, issue?.message].filter(Boolean).join(': '))
}
