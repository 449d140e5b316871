import type { StarlightRouteData } from '@astrojs/starlight/route-data'

type SidebarEntry = StarlightRouteData['sidebar'][number]
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>
type SidebarGroup = Extract<SidebarEntry, { type: 'group' }>

/** The packages that are not of one vendor. */
const shared = ['@faultline/core', '@faultline/integrations', '@faultline/testing']

/** The API reference in the side bar: every module, and the exports of the current one if they have pages. */
export function apiEntries(
  api: SidebarEntry,
  labels: { overview: string; adapters: string },
): SidebarEntry[] {
  const links = linksIn(api)
  const byModule = Map.groupBy(links, (link) => attribute(link, 'module') ?? '')
  const current = links.find(({ isCurrent }) => isCurrent)
  const here = current && attribute(current, 'module')
  const overview = (byModule.get('') ?? []).map((link) => ({ ...link, label: labels.overview }))
  byModule.delete('')
  const packages = Map.groupBy(
    byModule,
    ([name]) => shared.find((each) => isIn(name, each)) ?? labels.adapters,
  )
  return [
    ...overview,
    ...[...shared, labels.adapters].map((name) =>
      group(
        name.replace('@faultline/', ''),
        (packages.get(name) ?? []).flatMap(([module, own]) => moduleEntries(module, own, module === here)),
      ),
    ),
  ]

  function moduleEntries(module: string, own: readonly SidebarLink[], isCurrent: boolean): SidebarEntry[] {
    const page = own.find((link) => attribute(link, 'group') === undefined)
    if (!page) return []
    const link = { ...page, label: labelOf(module) }
    const groups = Map.groupBy(
      own.filter((each) => each !== page),
      (each) => attribute(each, 'group') ?? '',
    )
    if (!isCurrent || groups.size === 0) return [link]
    const entries = [...groups].map(([title, exports]) => ({ ...group(title, exports), collapsed: false }))
    return [link, ...(entries.length > 1 ? entries : (entries[0]?.entries ?? []))]
  }
}

function labelOf(module: string): string {
  const name = shared.find((each) => isIn(module, each))
  return module.slice(name ? name.length : '@faultline/'.length) || module
}

function isIn(module: string, name: string): boolean {
  return module === name || module.startsWith(`${name}/`)
}

function attribute({ attrs }: SidebarLink, name: string): string | undefined {
  const value = attrs[`data-${name}`]
  return typeof value === 'string' ? value : undefined
}

function group(label: string, entries: SidebarEntry[]): SidebarGroup {
  return { type: 'group', label, entries, collapsed: !entries.some(isOpen), badge: undefined }
}

function isOpen(entry: SidebarEntry): boolean {
  return entry.type === 'link' ? entry.isCurrent : entry.entries.some(isOpen)
}

function linksIn(entry: SidebarEntry): SidebarLink[] {
  return entry.type === 'link' ? [entry] : entry.entries.flatMap(linksIn)
}
