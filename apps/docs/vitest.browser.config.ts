import { defineConfig } from 'vitest/config'

// The whole site in a real Chromium. Apart from the unit tests, because it needs the site built.
export default defineConfig({
  test: {
    include: ['browser/**/*.test.ts'],
    globalSetup: 'browser/built-site.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
