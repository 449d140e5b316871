/** Writes one vendor's name for another's, in every spelling. */
export function renameVendor(text: string, from: string, to: string): string {
  const [old, now] = [spellings(from), spellings(to)]
  return (Object.keys(old) as (keyof typeof old)[]).reduce(
    (renamed, spelling) => renamed.replaceAll(old[spelling], now[spelling]),
    text,
  )
}

/** The spellings of a vendor's name; the template is written with those of `example-vendor`. */
function spellings(vendor: string): Record<'kebab' | 'camel' | 'pascal' | 'title', string> {
  const words = vendor.split('-')
  const capitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  const pascal = capitals.join('')
  return {
    kebab: vendor,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    title: capitals.join(' '),
  }
}
