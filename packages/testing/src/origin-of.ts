import { type Category, categories, type Origin } from '@faultline/core'

/** Whose side a failure is on: an unexplained one is the request's if the HTTP status says that much. */
export function originOf(category: Category, status: number): Origin {
  return category === 'unknown' && status >= 400 && status <= 499 ? 'request' : categories[category].origin
}
