import { defineConfig } from 'vitest/config'

const conditions = ['@faultline/source']

/** Every test over real connections, with every adapter: `pnpm test:wire`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    env: { FAULTLINE_WIRE: 'all', FAULTLINE_CONTRACT: 'all' },
    projects: [
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['packages/adapters/*/src/**/vendor.test.ts'],
          testNamePattern: 'connections may break',
        },
      },
      {
        extends: true,
        test: {
          name: 'wire',
          include: [
            'scripts/wire/*.test.ts',
            'packages/core/src/transport-real.test.ts',
            'packages/adapters/dfinery-export/src/loopback.test.ts',
          ],
        },
      },
    ],
  },
})
