import { defineConfig } from 'vitest/config'
import { examples } from './scripts/examples/vite-plugin.ts'

// Tests run on the sources: this condition leads to ./src in the exports of every package, so nothing is built first.
// No other is named: vitest hands them on to Node, where a named `import` would hold for every `require` too.
const conditions = ['@faultline/source']

// What touches nothing outside its own file shares one world: starting a new one for each file took a third of the time.
const pure = ['core', 'code-string', 'dfinery-export', 'dfinery-import', 'status-object', 'testing'].map(
  (folder) => `packages/${folder}/src/**/*.test.ts`,
)
// Run as part of the adapter that is made from it.
const exclude = ['**/node_modules/**', 'scripts/new-adapter/template/**']

// Type tests (*.test-d.ts) are compiled by tsc together with everything else and need no run.
export default defineConfig({
  plugins: [examples()],
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'world',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...exclude, ...pure],
        },
      },
    ],
    exclude,
    passWithNoTests: true,
    // Threads start quicker than processes; by default one core would be left idle, which on two is half of them.
    pool: 'threads',
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts'],
    },
  },
})
