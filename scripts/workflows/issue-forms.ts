import { parse } from 'yaml'

/** What is read of an issue form. */
interface Form {
  readonly name?: string
  readonly description?: string
  readonly body?: readonly Element[]
}

interface Element {
  readonly type?: string
  readonly id?: string
  readonly attributes?: {
    readonly label?: string
    readonly value?: string
    readonly options?: readonly object[]
  }
}

const types = ['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']

/** Why GitHub would show an empty issue instead of a form; its own words for it come only after a push. */
export function problemsOfForm(text: string): string[] {
  const { name, description, body = [] }: Form = parse(text)
  const asked = body.filter(({ type }) => type !== 'markdown')
  const ids = asked.map(({ id }) => id)
  return [
    ...(name && description ? [] : ['it needs a name and a description']),
    ...(asked.length > 0 ? [] : ['it asks nothing']),
    ...body.filter(({ type = '' }) => !types.includes(type)).map(({ type }) => `there is no element ${type}`),
    ...asked.filter(({ attributes }) => !attributes?.label).map(({ id }) => `${id} has no label`),
    ...ids
      .filter((id, index) => !id || ids.indexOf(id) !== index)
      .map((id) => `${id} isn't an id of its own`),
  ]
}
