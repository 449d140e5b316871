import { build } from 'esbuild'
import { root } from '../run/root.mjs'

/** Bundles what is imported for a browser from the built packages, minified, as a user's bundler would. */
export async function bundleOf(imports: readonly { module: string; name: string }[]): Promise<string> {
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
  return outputFiles[0]?.text ?? ''
}
