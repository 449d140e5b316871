/** The fixed part of the sidebar; src/route-data.ts adds the catalogue's vendors. */
export const sidebar = [
  { label: 'Catalogue', translations: { ko: '카탈로그' }, link: '/catalogue/' },
  { label: 'Decoder', translations: { ko: '디코더' }, link: '/decoder/' },
  { label: 'Guide', translations: { ko: '가이드' }, items: [{ autogenerate: { directory: 'guide' } }] },
  {
    label: 'API reference',
    translations: { ko: 'API 레퍼런스' },
    items: [{ autogenerate: { directory: 'api' } }],
  },
]
