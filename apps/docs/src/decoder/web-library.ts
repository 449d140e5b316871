import type { Explainable, Explanation } from '@faultline/core/explain'
import type { Library } from '@faultline/decoder'
import { href, type Language } from '../language/language.ts'
import { type AdapterModule, type Vendor, vendorOf } from '../vendor.ts'
import type { DecoderData } from './decoder-data.ts'

interface WordsModule {
  readonly explain: (subject: Explainable) => Explanation
  readonly words: { readonly [reason: string]: Explanation | undefined }
}

const folder = '../../../../packages/adapters'
const adapters = import.meta.glob<AdapterModule>([
  '../../../../packages/adapters/*/src/index.ts',
  '../../../../packages/adapters/*/src/*/index.ts',
])
const words = import.meta.glob<WordsModule>([
  '../../../../packages/adapters/*/src/words/*.ts',
  '../../../../packages/adapters/*/src/*/words/*.ts',
])

/** The library in the browser: every vendor's code and words, in one language, are files of their own. */
export function webLibrary(language: Language): Library<Vendor> {
  const data = once(async () => {
    const response = await fetch(href('decoder/data.json', 'en'))
    return (await response.json()) as DecoderData
  })
  const loaded = new Map<string, () => Promise<Vendor | undefined>>()
  return {
    recognition: async () => (await data()).recognition,
    load: async (id) => {
      const { sources } = await data()
      const place = Object.hasOwn(sources, id) ? sources[id] : undefined
      if (place === undefined) return undefined
      const load = loaded.get(id) ?? once(() => loadVendor(place, language))
      loaded.set(id, load)
      return load()
    },
  }
}

async function loadVendor(sources: string, language: Language): Promise<Vendor | undefined> {
  const [module, spoken] = await Promise.all([
    adapters[`${folder}/${sources}/index.ts`]?.(),
    words[`${folder}/${sources}/words/${language}.ts`]?.(),
  ])
  if (!module || !spoken) return undefined
  return vendorOf(sources, module, {
    explain: (subject) => spoken.explain(subject),
    hasWords: (reason) => Object.hasOwn(spoken.words, reason),
  })
}

/** Does something once, and again only if it failed. */
function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined
  return () => {
    running ??= work().catch((error: unknown) => {
      running = undefined
      throw error
    })
    return running
  }
}
