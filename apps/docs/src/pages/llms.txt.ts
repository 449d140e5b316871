import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { type GuidePage, llmsText } from '../catalogue/llms.ts'

export const GET: APIRoute = async () => {
  const text = llmsText(await pagesIn(/^guide\//), await pagesIn(/^project\/[\w-]+$/))
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

/** The English pages whose path matches, in the order of the sidebar. */
async function pagesIn(paths: RegExp): Promise<GuidePage[]> {
  const pages = await getCollection('docs', ({ id }) => paths.test(id))
  return pages
    .sort((one, other) => (one.data.sidebar.order ?? 0) - (other.data.sidebar.order ?? 0))
    .map(({ id, data }) => ({ path: id, title: data.title, description: data.description ?? '' }))
}
