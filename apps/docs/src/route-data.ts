import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data'
import { categoryNames } from './catalogue/category-names.ts'
import { documentedBy } from './catalogue/documented.ts'
import { categoryPath, vendorPath } from './catalogue/paths.ts'
import { hosts } from './guide/hosts.ts'
import { href, languageOf, strings } from './language/language.ts'
import { type Vendor, vendors } from './vendors.ts'

type SidebarEntry = StarlightRouteData['sidebar'][number]
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>
type SidebarGroup = Extract<SidebarEntry, { type: 'group' }>

/** Puts vendors and categories into the side bar from the catalogues, and lists the API's pages only beside themselves. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute
  const language = languageOf(route.locale)
  const here = decodeURI(url.pathname).replace(/\/?$/, '/')
  const [catalogue, decoder, guide, api] = route.sidebar
  if (!catalogue || !decoder || !guide || api?.type !== 'group') return
  if (!here.startsWith(href('guide', language))) route.pagination = { prev: undefined, next: undefined }
  const inApi = here.startsWith(href('api', language))
  route.sidebar = [
    { ...group(catalogue.label, vendors.map(vendorEntry), 'catalogue'), collapsed: false },
    group(
      strings[language].catalogue.categories,
      categoryNames.map((name) => link(name, categoryPath(name))),
      'categories',
    ),
    decoder,
    withIntegrations(guide),
    inApi ? { ...api, entries: linksIn(api).map(named) } : link(api.label, 'api'),
  ]

  /** A vendor may have hundreds of failures: they are listed only beside its own pages. */
  function vendorEntry(vendor: Vendor): SidebarEntry {
    const path = vendorPath(vendor)
    if (!here.startsWith(href(path, language))) return link(vendor.title, path)
    const failures = documentedBy(vendor).map((one) => link(one.entry.reason, one.path))
    return { ...group(vendor.title, failures, path), collapsed: false }
  }

  /** After the pages on the concepts and on retrying, before those for a second day. */
  function withIntegrations(guide: SidebarEntry): SidebarEntry {
    if (guide.type !== 'group') return guide
    const pages = hosts.map(({ title, subpath }) => link(title, `guide/integrations/${subpath}`))
    const integrations = group(strings[language].integrations.title, pages, 'guide/integrations')
    return { ...guide, entries: [...guide.entries.slice(0, 3), integrations, ...guide.entries.slice(3)] }
  }

  /** The first page lists all modules. */
  function named(entry: SidebarLink): SidebarLink {
    return entry.href === href('api', 'en') || entry.href === href('api', language)
      ? { ...entry, label: strings[language].catalogue.overview }
      : entry
  }

  function group(label: string, entries: SidebarEntry[], path: string): SidebarGroup {
    const overview = link(strings[language].catalogue.overview, path)
    const all = [overview, ...entries]
    const open = all.some((entry) => entry.type === 'link' && entry.isCurrent)
    return { type: 'group', label, entries: all, collapsed: !open, badge: undefined }
  }

  function link(label: string, path: string): SidebarEntry {
    const target = href(path, language)
    return { type: 'link', label, href: target, isCurrent: target === here, badge: undefined, attrs: {} }
  }
})

/** Modules are few: their folders are left out. */
function linksIn(entry: SidebarEntry): SidebarLink[] {
  return entry.type === 'link' ? [entry] : entry.entries.flatMap(linksIn)
}
