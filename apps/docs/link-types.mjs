/**
 * A plugin of Expressive Code: in a block with `links="Fault=../fault/ …"` those names are links.
 */
export function linkTypes() {
  return {
    name: 'link-types',
    hooks: {
      postprocessRenderedBlock: ({ codeBlock, renderData }) => {
        const links = new Map(
          codeBlock.metaOptions
            .getString('links')
            ?.split(' ')
            .map((each) => each.split('=', 2)),
        )
        if (links.size > 0) linkIn(renderData.blockAst, links)
      },
    },
  }
}

function linkIn(node, links) {
  if (!node.children || node.tagName === 'a') return
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text') {
      linkIn(child, links)
      return [child]
    }
    return child.value
      .split(/\b(\w+)\b/)
      .filter((text) => text !== '')
      .map((text) => (links.has(text) ? link(text, links.get(text)) : { type: 'text', value: text }))
  })
}

function link(text, href) {
  return { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: text }] }
}
