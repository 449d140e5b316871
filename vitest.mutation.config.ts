import { defineConfig } from 'vitest/config'

const conditions = ['@faultline/source']

/** The tests that stand beside what stryker.config.mjs changes: others import core from outside its copy, unchanged. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // Instrumented code takes longer, so what measures time is left out.
    testTimeout: 120_000,
    // A new environment for each file would take most of the time, as in vitest.config.ts.
    isolate: false,
    testNamePattern: '^(?!.*(?:linear|at once|milliseconds|takes no time))',
    include: [
      'packages/core/src/**/*.test.ts',
      'packages/adapters/dfinery-export/src/{guard,first-bytes,written-failure}.test.ts',
    ],
  },
})
