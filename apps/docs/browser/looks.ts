/** The pages that are looked at: one of each kind, in both languages. */
export const looks = {
  home: '',
  'home-ko': 'ko/',
  catalogue: 'catalogue/',
  'catalogue-ko': 'ko/catalogue/',
  vendor: 'catalogue/stripe/',
  entry: 'catalogue/dfinery-import/too-many-request/',
  'entry-stripe': 'catalogue/stripe/card-declined/',
  'entry-ko': 'ko/catalogue/dfinery-import/too-many-request/',
  categories: 'categories/',
  category: 'categories/unauthenticated/',
  decoder:
    'decoder/#paste=HTTP%2F1.1+200%0Aretry-after%3A+30%0A%0A%7B%22status%22%3Afalse%2C%22code%22%3A40401%7D',
  'decoder-slack': 'decoder/#paste=%7B%22ok%22%3Afalse%2C%22error%22%3A%22missing_scope%22%7D',
  'decoder-ko': 'ko/decoder/#paste=%7B%22status%22%3Afalse%2C%22code%22%3A50000%7D',
  guide: 'guide/retrying/',
  'guide-ko': 'ko/guide/retrying/',
  pictures: 'guide/pictures/',
  'pictures-ko': 'ko/guide/pictures/',
  integrations: 'guide/integrations/',
  host: 'guide/integrations/bullmq/',
  'api-index': 'api/',
  api: 'api/faultline/core/',
  'api-function': 'api/faultline/core/retry-decision/',
  'api-type': 'api/faultline/core/fault/',
  'api-type-ko': 'ko/api/faultline/core/adapter-interface/',
  'api-integration': 'api/faultline/integrations/problem-details/',
  'api-adapter': 'api/faultline/slack/',
} as const

/** A phone, a small window, a wide screen. */
export const widths = [390, 1280, 1920] as const
