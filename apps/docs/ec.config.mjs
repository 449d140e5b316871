import { defineEcConfig } from '@astrojs/starlight/expressive-code'
import { linkTypes } from './link-types.mjs'

export default defineEcConfig({
  // The same two themes as components/code-block.astro: only themes that are named here are kept.
  themes: ['github-dark-default', 'github-light-default'],
  // A long line goes on below: its end is often the result that it shows.
  defaultProps: { wrap: true },
  styleOverrides: { borderRadius: '0.35rem' },
  plugins: [reachable(), linkTypes()],
})

/** Code that scrolls to the side must be reachable by keyboard, also before any script has run. */
function reachable() {
  const visit = (node) => {
    if (node.tagName === 'pre') node.properties.tabIndex = 0
    for (const child of node.children ?? []) visit(child)
  }
  return {
    name: 'reachable',
    hooks: { postprocessRenderedBlock: ({ renderData }) => visit(renderData.blockAst) },
  }
}
