import type { APIRoute } from 'astro'
import { makeDecoderData } from '../../decoder/decoder-data.ts'

export const GET: APIRoute = async () => Response.json(await makeDecoderData())
