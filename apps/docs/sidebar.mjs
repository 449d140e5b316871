import { readdirSync } from 'node:fs'

const decisions = readdirSync(new URL('../../decisions', import.meta.url)).map((file) => ({
  slug: `project/decisions/${file.replace('.md', '')}`,
}))

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
  {
    label: 'Project',
    translations: { ko: '프로젝트' },
    items: [
      { slug: 'project/changelog', label: 'Changelog', translations: { ko: '변경 이력' } },
      { slug: 'project/glossary', label: 'Glossary', translations: { ko: '용어집' } },
      { slug: 'project/architecture', label: 'Architecture', translations: { ko: '아키텍처' } },
      { slug: 'project/contributing', label: 'Contributing', translations: { ko: '기여하기' } },
      {
        label: 'Decisions',
        translations: { ko: '설계 결정' },
        items: [
          { slug: 'project/decisions', label: 'Overview', translations: { ko: '전체 보기' } },
          ...decisions,
        ],
      },
    ],
  },
]
