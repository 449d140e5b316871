import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { llmsText } from '../catalogue/llms.ts'

export const GET: APIRoute = async () => {
  const pages = await getCollection('docs', ({ id }) => id.startsWith('guide/'))
  const guide = pages
    .sort((one, other) => (one.data.sidebar.order ?? 0) - (other.data.sidebar.order ?? 0))
    .map(({ id, data }) => ({ path: id, title: data.title, description: data.description ?? '' }))
  return new Response(llmsText(guide), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
