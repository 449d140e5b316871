import { defineConfig } from 'tsup'

/** How every published package is built: ESM and CommonJS with types for both, readable, one file an entry point. */
export const library = (entry: Record<string, string>) =>
  defineConfig({
    entry,
    format: ['esm', 'cjs'],
    // Not 'node': what a package needs of a platform it imports itself.
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    sourcemap: true,
    clean: true,
  })
