import type { APIRoute } from 'astro'
import { failureList } from '../../../catalogue/failure-list.ts'
import type { Language } from '../../../language/language.ts'
import { localePaths } from '../../../locale-paths.ts'

export const getStaticPaths = localePaths

export const GET: APIRoute<{ language: Language }> = ({ props }) => Response.json(failureList(props.language))
