import { defineConfig } from 'vitest/config'

const conditions = ['@faultline/source']

/** Every test over real connections, with every adapter: `pnpm test:wire`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    env: { FAULTLINE_CONTRACT: 'all' },
    // Of the contract, this promise alone.
    testNamePattern: '^(?!.*the contract, kept by)|connections may break',
    include: [
      'scripts/wire/*.test.ts',
      'packages/core/src/transport-real.test.ts',
      'packages/adapters/dfinery-export/src/loopback.test.ts',
      'packages/adapters/*/src/**/vendor.test.ts',
    ],
  },
})
