import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from '../run/root.mjs'

/** What a browser would load for some imports. */
export interface Bundle {
  /** Minified. */
  text: string
  /** Of the text, compressed with brotli at its best. */
  bytes: number
}

/** Bundles what is imported for a browser from the built packages, as a user's bundler would. */
export async function bundleOf(imports: readonly { module: string; name: string }[]): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: {
      contents: imports.map(({ module, name }) => `export { ${name} } from '${module}'`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    // Chunks import each other for their order alone; in node_modules nobody hears of it.
    logOverride: { 'ignored-bare-import': 'silent' },
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, bytes: brotliCompressSync(text).length }
}
