import { jsonOf } from '@faultline/core/adapter'

/** The object or list that a text is as JSON. */
export function objectIn(text: string): object | undefined {
  const json = jsonOf(text)
  return typeof json === 'object' && json !== null ? json : undefined
}
