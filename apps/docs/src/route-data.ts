import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data'
import { apiEntries } from './api/sidebar.ts'
import { words } from './api/words.ts'
import { categoryNames } from './catalogue/category-names.ts'
import { documentedBy } from './catalogue/documented.ts'
import { categoryPath, vendorPath } from './catalogue/paths.ts'
import { provenanceOf } from './frame/provenance.ts'
import { hosts } from './guide/hosts.ts'
import { href, languageOf, strings } from './language/language.ts'
import type { Vendor } from './vendor.ts'
import { vendors } from './vendors.ts'

type SidebarEntry = StarlightRouteData['sidebar'][number]
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>
type SidebarGroup = Extract<SidebarEntry, { type: 'group' }>

/** So many pages of a vendor are listed before and after the current one: all of them would outweigh the page. */
const reach = 7

/**
 * Writes the side bar: of the catalogue, the categories and the API only what is near the page, so that it stays small
 * and the current page in view, however many vendors there are.
 */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute
  const language = languageOf(route.locale)
  const t = strings[language].catalogue
  const here = decodeURI(url.pathname).replace(/\/?$/, '/')
  Object.assign(route, provenanceOf(here.slice(href('', language).length), language, route.entry.filePath))
  const [catalogue, decoder, guide, api, project] = route.sidebar
  if (!catalogue || !decoder || guide?.type !== 'group' || api?.type !== 'group' || project?.type !== 'group')
    return
  if (!isIn('guide') && !isIn('project')) route.pagination = { prev: undefined, next: undefined }
  const current = vendors.find((vendor) => isIn(vendorPath(vendor)))
  route.sidebar = [
    ...(current ? [vendorGroup(current)] : []),
    isIn('catalogue')
      ? group(catalogue.label, vendors.map(vendorLink), 'catalogue')
      : link(catalogue.label, 'catalogue'),
    isIn('categories')
      ? group(
          t.categories,
          categoryNames.map((name) => link(name, categoryPath(name))),
          'categories',
        )
      : link(t.categories, 'categories'),
    decoder,
    isIn('guide') ? guideGroup(guide) : link(guide.label, 'guide/getting-started'),
    isIn('api')
      ? { ...api, entries: apiEntries(api, { overview: t.overview, adapters: words[language].adapters }) }
      : link(api.label, 'api'),
    isIn('project')
      ? { ...project, entries: project.entries.map(decisionsNear) }
      : link(project.label, 'project/changelog'),
  ]

  function isIn(path: string): boolean {
    return here.startsWith(href(path, language))
  }

  /** Never the current one: that is in the vendor's own group, above. */
  function vendorLink(vendor: Vendor): SidebarLink {
    return { ...link(vendor.title, vendorPath(vendor)), isCurrent: false }
  }

  /** The pages around the current one; the vendor's own page has them all. */
  function vendorGroup(vendor: Vendor): SidebarGroup {
    const pages = documentedBy(vendor).filter(({ hasPage }) => hasPage)
    const at = pages.findIndex(({ path }) => href(path, language) === here)
    const near = at < 0 ? [] : pages.slice(Math.max(0, at - reach), at + reach + 1)
    return group(
      vendor.title,
      near.map(({ entry, path }) => link(entry.reason, path)),
      vendorPath(vendor),
    )
  }

  /** With the integrations after the pages on the concepts and on retrying, before those for a second day. */
  function guideGroup(guide: SidebarGroup): SidebarGroup {
    const pages = hosts.map(({ title, subpath }) => link(title, `guide/integrations/${subpath}`))
    const integrations = group(strings[language].integrations.title, pages, 'guide/integrations')
    const entries = guide.entries.map((entry) =>
      entry.type === 'group'
        ? { ...entry, label: strings[language].recipes, collapsed: !isIn('guide/recipes') }
        : entry,
    )
    return { ...guide, entries: [...entries.slice(0, 3), integrations, ...entries.slice(3)] }
  }

  /** The decisions are listed beside each other only. */
  function decisionsNear(entry: SidebarEntry): SidebarEntry {
    const path = 'project/decisions'
    return entry.type === 'group' && !isIn(path) ? link(entry.label, path) : entry
  }

  function group(label: string, entries: SidebarEntry[], path: string): SidebarGroup {
    const all = [link(t.overview, path), ...entries]
    const open = all.some((entry) => entry.type === 'link' && entry.isCurrent)
    return { type: 'group', label, entries: all, collapsed: !open, badge: undefined }
  }

  function link(label: string, path: string): SidebarLink {
    const target = href(path, language)
    return { type: 'link', label, href: target, isCurrent: target === here, badge: undefined, attrs: {} }
  }
})
