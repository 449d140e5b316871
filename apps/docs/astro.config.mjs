import { fileURLToPath } from 'node:url'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { apiReference } from './api-reference.mjs'
import { sidebar } from './sidebar.mjs'
import { markdownTwins } from './src/frame/markdown-twins.ts'

// Where the site will be served. Both can be changed for a preview or a fork: nothing in it assumes a domain's root.
const site = process.env.DOCS_SITE ?? 'https://faultline.github.io'
const base = process.env.DOCS_BASE ?? '/'
const card = new URL('social-card.png', new URL(base.replace(/\/?$/, '/'), site)).href

export default defineConfig({
  site,
  base,
  integrations: [
    starlight({
      title: 'Faultline',
      description: 'One typed fault for the many ways in which vendor APIs report failure.',
      logo: { src: './src/assets/logo.svg' },
      favicon: '/favicon.svg',
      locales: { root: { label: 'English', lang: 'en' }, ko: { label: '한국어', lang: 'ko' } },
      customCss: [
        'theme',
        'pictures',
        'facts',
        'failures',
        'forms',
        'decoder',
        'code',
        'notes',
        'api',
        'print',
      ].map((name) => `./src/styles/${name}.css`),
      components: {
        Footer: './src/components/footer.astro',
        LanguageSelect: './src/components/language-select.astro',
        MarkdownContent: './src/components/markdown-content.astro',
        PageTitle: './src/components/page-title.astro',
        Search: './src/components/search.astro',
        SocialIcons: './src/components/social-icons.astro',
      },
      routeMiddleware: './src/route-data.ts',
      head: [
        { tag: 'meta', attrs: { property: 'og:image', content: card } },
        {
          tag: 'meta',
          attrs: { property: 'og:image:alt', content: 'Faultline: one kind of fault for every vendor' },
        },
        { tag: 'meta', attrs: { name: 'twitter:image', content: card } },
      ],
      plugins: [apiReference()],
      sidebar,
    }),
    markdownTwins(),
  ],
  vite: {
    plugins: [readSources()],
    server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  },
})

/** Reads the packages' sources in every environment of Vite, so that the site doesn't need them built. */
function readSources() {
  return {
    name: 'read-sources',
    configEnvironment: (name) => ({
      resolve: {
        conditions: [
          '@faultline/source',
          'module',
          name === 'client' ? 'browser' : 'node',
          'development|production',
        ],
      },
    }),
  }
}
