import type { APIRoute } from 'astro'
import { type Twin, twins } from '../catalogue/twin.ts'

export const getStaticPaths = () => twins.map((twin) => ({ params: { path: twin.path }, props: { twin } }))

export const GET: APIRoute<{ twin: Twin }> = async ({ props }) => Response.json(await props.twin.data())
