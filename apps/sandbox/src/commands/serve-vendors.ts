import { credentials, cutWithin, scenarios, startVendors } from '@faultline/simulators'

/** What `npm start -- vendors` takes; sizes in bytes. */
export interface ServeOptions {
  readonly seed: number
  readonly scenario: keyof typeof scenarios
  readonly latency: number
  readonly exportSize?: number
  readonly cutExport?: number
}

/** Starts the vendors, prints how to call them, and leaves them running until Ctrl-C. */
export async function serveVendors(options: ServeOptions): Promise<void> {
  const { seed, scenario, latency, exportSize, cutExport } = options
  const vendors = await startVendors({
    seed,
    scenario: scenarios[scenario],
    latencyMs: latency,
    ...(exportSize !== undefined && { exportBytes: exportSize }),
  })
  if (cutExport !== undefined) vendors.dfineryExport.script(cutWithin(cutExport))
  const { dfineryImport, dfineryExport, statusObject, codeString } = vendors
  const { serviceId, importToken, exportToken, propertyToken, entryKey } = credentials
  console.log(`
curl '${dfineryImport.url}/api/v1/events?service_id=${serviceId}' -H 'access_token: ${importToken}' -d '{"events":[]}'
curl '${dfineryExport.url}/api/v1/export/event?service_id=${serviceId}' -H 'authorization: Bearer ${exportToken}' -d '{"from_date":"2026-11-01","to_date":"2026-11-30"}'
curl '${statusObject.url}/api/v1/property/search' -H 'authorization: Bearer ${propertyToken}' -d '{"searchCriteria":{"query":"1 Main Street"}}'
curl '${codeString.url}/v1/entries/1' -H 'x-api-key: ${entryKey}'

Press Ctrl-C to stop.`)
}
