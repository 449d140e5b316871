import { defineConfig } from 'vitest/config'
import { examples } from './scripts/examples/vite-plugin.ts'

// Tests run on the sources: this condition leads to ./src in the exports of every package, so nothing is built first.
// No other is named: vitest passes them on to Node, where a named `import` would hold for every `require` too.
const conditions = ['@faultline/source']

// Jobs in processes of their own, and tools that change what is global. All other tests share one environment:
// starting a new one for each file took a third of the time.
const isolated = ['apps/sandbox/src/**/*.test.ts', 'packages/integrations/src/**/*.test.ts']

// The template is tested as the adapter that is made from it.
const notRun = ['**/node_modules/**', 'scripts/new-adapter/template/**']

// What takes long has a command of its own, which CI runs: `pnpm test:contract` and `pnpm test:wire`.
const long = ['packages/testing/src/checks.test.ts', 'scripts/wire/**']

// Type tests (*.test-d.ts) are compiled by tsc together with everything else and need no run.
export default defineConfig(({ mode }) => ({
  plugins: [examples()],
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['{packages,packages/adapters,apps}/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...notRun, ...isolated, ...(mode === 'contract' ? [] : long)],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: isolated, exclude: notRun } },
    ],
    // `pnpm test:contract` runs every case of the contract for every adapter; otherwise those that share a reader try a sample.
    env: mode === 'contract' ? { FAULTLINE_CONTRACT: 'all' } : {},
    passWithNoTests: true,
    // Threads start quicker than processes. More of them than cores, because some tests wait for processes and timers.
    pool: 'threads',
    maxWorkers: '150%',
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts', 'packages/adapters/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts'],
    },
  },
}))
