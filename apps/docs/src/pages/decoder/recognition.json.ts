import type { APIRoute } from 'astro'
import { makeRecognition } from '../../decoder/make-recognition.ts'

export const GET: APIRoute = async () => Response.json(await makeRecognition())
