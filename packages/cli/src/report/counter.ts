import { type Adapter, type Fault, isIdempotent } from '@faultline/core'
import type { BadRecord, Block, BlockResult } from './block.ts'
import { readHarEntry } from './har-entry.ts'
import type { VendorOfUrl } from './host-rules.ts'
import type { Recorded, Unusable } from './record.ts'
import { RecordedHeaders } from './recorded-headers.ts'
import { recordsOf } from './records.ts'
import { readSnapshotLine } from './snapshot-line.ts'
import { count, countUnassigned, emptyTally, type Tally } from './tally.ts'

type AnyAdapter = Adapter<Fault, unknown, unknown>

/** What a counter needs to know of vendors. */
export interface Vendors {
  readonly ofUrl: VendorOfUrl
  /** The vendor of records that name none, if there is one. */
  readonly otherwise: string | undefined
  /** Loads an adapter; `undefined` if there is none of this name. */
  readonly load: (vendor: string) => Promise<AnyAdapter | undefined>
}

/** Decides and counts what is in blocks of traffic. A vendor's adapter is loaded when its first record comes by. */
export class Counter {
  readonly tally: Tally = emptyTally()
  readonly #vendors: Vendors
  readonly #adapters = new Map<string, AnyAdapter>()
  readonly #headers = new RecordedHeaders()

  constructor(vendors: Vendors) {
    this.#vendors = vendors
  }

  /** Counts the records of a block; those that can't be used are in the result. */
  async count(block: Block): Promise<BlockResult> {
    const bad: BadRecord[] = []
    const read = block.format === 'har' ? readHarEntry : readSnapshotLine
    let records = 0
    for (const texts of recordsOf(block))
      for (const text of texts) {
        records++
        if (text !== undefined && isBlank(text)) continue
        const recorded = text === undefined ? 'too_long' : read(text)
        const why = typeof recorded === 'string' ? recorded : this.#add(recorded)
        // Waiting costs a turn, so it's only done for what has to be loaded.
        const wrong = typeof why === 'object' ? await why : why
        if (wrong) bad.push({ number: records, why: wrong })
      }
    return { records, bad }
  }

  #add(recorded: Recorded): Unusable | undefined | Promise<Unusable | undefined> {
    const vendor = recorded.vendor ?? this.#vendorOf(recorded)
    if (vendor === undefined) {
      countUnassigned(this.tally, hostOf(recorded.url))
      return undefined
    }
    const adapter = this.#adapters.get(vendor)
    return adapter ? this.#decide(adapter, recorded) : this.#loadAndDecide(vendor, recorded)
  }

  async #loadAndDecide(vendor: string, recorded: Recorded): Promise<Unusable | undefined> {
    const adapter = await this.#vendors.load(vendor)
    if (!adapter) return 'unknown_vendor'
    this.#adapters.set(vendor, adapter)
    return this.#decide(adapter, recorded)
  }

  #vendorOf({ url }: Recorded): string | undefined {
    return (url === undefined ? undefined : this.#vendors.ofUrl(url)) ?? this.#vendors.otherwise
  }

  #decide(adapter: AnyAdapter, { status, headers, body, at, request }: Recorded): undefined {
    const fault =
      status === 0
        ? adapter.classifyError(noResponse)
        : faultIn(
            adapter.classify({ status, headers: headers ? this.#headers.of(headers) : undefined, body }),
          )
    count(this.tally, adapter.vendor, fault, {
      at,
      status,
      idempotent: () => mayBeSentTwice(adapter, request),
    })
  }
}

function faultIn(outcome: ReturnType<AnyAdapter['classify']>): Fault | undefined {
  return outcome.ok ? undefined : outcome.fault
}

/** What browsers and fetch reject with if no response arrived. */
const noResponse = new TypeError('fetch failed')

/** Whether sending the request twice does no harm; `undefined` if nothing is recorded that says so. */
function mayBeSentTwice(adapter: AnyAdapter, request: Recorded['request']): boolean | undefined {
  if (request?.idempotent !== undefined) return request.idempotent
  if (request?.method === undefined) return undefined
  const { method, headers, body } = request
  return isIdempotent(adapter, { method, body, headers: Array.isArray(headers) ? headers : undefined })
}

function hostOf(url: string | undefined): string {
  try {
    return url === undefined ? '' : new URL(url).host
  } catch {
    return ''
  }
}

function isBlank(text: string): boolean {
  return text.charCodeAt(0) !== openBrace && text.trim() === ''
}

const openBrace = 0x7b
