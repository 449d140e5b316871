// Changes the code of core and of the export guard in every small way and runs the tests: a change that no test notices
// survives. Takes long, so it isn't part of `npm test`; `pnpm test:mutation --mutate packages/core/src/json.ts` tries one file.

const config = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'packages/core/src/**/*.ts',
    'packages/adapters/dfinery-export/src/{guard,first-bytes,written-failure}.ts',
    '!**/*.test.ts',
    '!**/*.test-d.ts',
    // Its brand is a literal key, which Stryker can't switch.
    '!packages/core/src/vendor-error.ts',
    // Words for people: data that reads well or doesn't.
    '!packages/core/src/words/**',
  ],
  ignorePatterns: ['dist', 'apps'],
  coverageAnalysis: 'perTest',
  // An endless loop is one after three seconds: whole runs of the tests take less.
  timeoutMS: 3000,
  timeoutFactor: 1.2,
  // Fewer noticed than this fail the run.
  thresholds: { high: 97, low: 94, break: 92 },
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
}

export default config
