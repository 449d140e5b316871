import { expect, test } from 'vitest'
import { startVendors } from './start-vendors.ts'

// If both sides stall for six seconds, Node's server closes a connection as idle although the client's next call is
// already on it. It announces in `Keep-Alive` after how many seconds it would do that.
test('a vendor never closes an idle connection by itself, which could lose the next call', async () => {
  const { stop, stored: _, ...vendors } = await startVendors()
  for (const { url } of Object.values(vendors)) {
    const { headers } = await fetch(url)
    expect(headers.get('connection')).toBe('keep-alive')
    expect(headers.get('keep-alive')).toBeNull()
  }
  await stop()
})
