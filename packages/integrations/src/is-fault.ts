import { categories, type Fault, field } from '@faultline/core'

/** Whether data that came back from a host, such as a queue's, is a fault: it names a vendor and one of the categories. */
export function isFault(value: unknown): value is Fault {
  const category = field(value, 'category')
  return (
    typeof category === 'string' &&
    Object.hasOwn(categories, category) &&
    typeof field(value, 'vendor') === 'string'
  )
}
