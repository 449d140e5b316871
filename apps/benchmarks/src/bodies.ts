/** A success of the import API of about so many bytes, with strings, numbers, objects and arrays as APIs have them. */
export function json(bytes: number): string {
  const items: object[] = []
  for (let size = 0; size < bytes - 60; size += JSON.stringify(items.at(-1)).length + 1)
    items.push({
      id: items.length,
      name: `Person ${items.length}`,
      score: items.length / 7,
      tags: ['new', 'mail'],
    })
  return JSON.stringify({ status: true, code: 20000, message: 'OK', data: items })
}

/** An export of about so many bytes, as the chunks in which a vendor writes it. */
export function csv(bytes: number, withJson: boolean): Buffer[] {
  const properties = (index: number) =>
    withJson ? `"{""price"":${index},""currency"":""KRW""}"` : `${index},KRW`
  const row = (index: number) =>
    `e-${index},u-${index % 97},purchase,2026-11-01T00:00:00Z,${properties(index)}\n`
  const rows = Array.from({ length: 1000 }, (_, index) => row(index)).join('')
  const chunk = Buffer.from(rows)
  const header = Buffer.from(
    `event_id,user_id,event_name,event_datetime,${withJson ? 'properties' : 'price,currency'}\n`,
  )
  return [header, ...Array.from({ length: Math.ceil(bytes / chunk.length) }, () => chunk)]
}
