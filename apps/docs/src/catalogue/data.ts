import { type Category, categories, grpcCode } from '@faultline/core'
import { explain } from '@faultline/core/explain'
import { absolute, type Language } from '../language/language.ts'
import { packageOf, type Vendor } from '../vendor.ts'
import { vendors } from '../vendors.ts'
import { categoryNames } from './category-names.ts'
import { type Documented, documentedBy, documentedIn } from './documented.ts'
import { neighboursOf } from './neighbours.ts'
import { categoryPath, vendorPath } from './paths.ts'
import { snippetOf } from './snippet.ts'
import { wireOf } from './wire.ts'
import { wrongSnippetOf } from './wrong-snippet.ts'

/** The vendors and the categories; each has its failures in a file of its own. */
export function indexData(language: Language) {
  return {
    language,
    vendors: vendors.map((vendor) => vendorHead(vendor, language)),
    categories: categoryNames.map((name) => categoryHead(name, language)),
  }
}

/** One vendor and its failures. */
export function vendorData(vendor: Vendor, language: Language) {
  const entries = documentedBy(vendor).map((one) => entryHead(one, language))
  return { ...vendorHead(vendor, language), entries }
}

/** One failure with all that its page says. */
export async function entryData(one: Documented, language: Language) {
  const { statusAlone, message, messagePrefix, retryAfterMs } = one.entry
  const wire = await wireOf(one)
  return {
    ...entryHead(one, language),
    ...(statusAlone !== undefined && { statusAlone }),
    ...(message !== undefined && { documentedMessage: message }),
    ...(messagePrefix !== undefined && { documentedMessagePrefix: messagePrefix }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    explanation: one.words(language),
    docsUrl: one.docsUrl,
    readOn: one.vendor.adapter.catalogue.readOn,
    responses: wire ? [wire] : [],
    snippet: snippetOf(one, language),
    wrongSnippet: wrongSnippetOf(one, wire, language),
    neighbours: neighboursOf(one).map(({ likeness, other }) => ({
      likeness,
      ...entryHead(other, language),
    })),
  }
}

/** All categories. */
export function categoriesData(language: Language) {
  return { language, categories: categoryNames.map((name) => categoryHead(name, language)) }
}

/** One category and the failures in it that have words of their own; `count` is that of all. */
export function categoryData(name: Category, language: Language) {
  const failures = documentedIn(name)
  return {
    ...categoryHead(name, language),
    explanation: explain(name, language),
    count: failures.length,
    entries: failures.filter(({ hasPage }) => hasPage).map((one) => entryHead(one, language)),
  }
}

function vendorHead(vendor: Vendor, language: Language) {
  const { docsUrl, readOn, hosts = [] } = vendor.adapter.catalogue
  return {
    vendor: vendor.adapter.vendor,
    title: vendor.title,
    module: vendor.module,
    package: packageOf(vendor),
    hosts,
    count: documentedBy(vendor).length,
    docsUrl,
    readOn,
    url: absolute(vendorPath(vendor), language),
    json: absolute(`${vendorPath(vendor)}.json`, language),
  }
}

function entryHead(
  { vendor, entry, code, origin, retryable, processed, words, hasPage, path }: Documented,
  language: Language,
) {
  const { status, codes, subcode, reason, label, category } = entry
  return {
    vendor: vendor.adapter.vendor,
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
    ...(codes.length > 1 && { codes }),
    ...(subcode !== undefined && { subcode }),
    reason,
    ...(label !== undefined && { label }),
    category,
    origin,
    retryable,
    processed,
    title: words(language).title,
    url: absolute(path, language),
    ...(hasPage && { json: absolute(`${path}.json`, language) }),
  }
}

function categoryHead(name: Category, language: Language) {
  return {
    category: name,
    ...categories[name],
    grpc: grpcCode(name),
    title: explain(name, language).title,
    url: absolute(categoryPath(name), language),
    json: absolute(`${categoryPath(name)}.json`, language),
  }
}
