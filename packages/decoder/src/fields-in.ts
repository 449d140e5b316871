import { field, jsonOf } from '@faultline/core/adapter'

/** The names of fields and elements in a body, with those around them and their types: `error.code string`, `<Code`. */
export function fieldsIn(body: string): Set<string> {
  const json = jsonOf(body)
  const fields = new Set<string>()
  if (typeof json === 'object' && json !== null) addFields(json, '', fields)
  else for (const [name] of body.slice(0, longestText).matchAll(/<[A-Za-z][\w:]*/g)) fields.add(name)
  return fields
}

/** Of a longer text the beginning is enough. */
const longestText = 20_000
/** Deeper than this lies the vendor's data, not its format. */
const deepest = 3

function addFields(value: object, path: string, fields: Set<string>): void {
  if (Array.isArray(value)) {
    if (typeof value[0] === 'object' && value[0] !== null) addFields(value[0], `${path}*.`, fields)
    return
  }
  for (const key of Object.keys(value).slice(0, 50)) {
    const child = field(value, key)
    fields.add(`${path}${key} ${typeof child}`)
    if (typeof child === 'object' && child !== null && path.split('.').length <= deepest)
      addFields(child, `${path}${key}.`, fields)
  }
}
