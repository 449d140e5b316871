import { Boom, isBoom } from '@hapi/boom'
import type { Contender } from '../../src/contender.ts'
import { byStatus } from '../by-status.ts'

/** Made for a server's own errors: here it throws a vendor's on, by the status and with the body. */
export const boom: Contender<Boom | undefined> = {
  name: '@hapi/boom',
  package: '@hapi/boom',
  classify:
    ({ status, body }) =>
    () => {
      const data: unknown = JSON.parse(body)
      return status < 400 ? undefined : new Boom('the vendor refused', { statusCode: status, data })
    },
  says: (error) =>
    isBoom(error)
      ? { failed: true, category: byStatus[error.output.statusCode], body: error.data !== undefined }
      : { failed: false },
}
