import type { Category } from '@faultline/core'
import createError, { type HttpError, isHttpError } from 'http-errors'
import type { Contender } from '../../src/contender.ts'
import { byStatus } from '../by-status.ts'

/** Made for a server's own errors: here it throws a vendor's on, by the status. */
export const httpErrors: Contender<HttpError | undefined> = {
  name: 'http-errors',
  package: 'http-errors',
  classify:
    ({ status, body }) =>
    () =>
      status < 400 ? undefined : createError(status, body),
  says: (error) => (isHttpError(error) ? { failed: true, category: categoryOf(error) } : { failed: false }),
}

const categoryOf = ({ status }: HttpError): Category | undefined => byStatus[status]
