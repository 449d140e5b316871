import { isSuccessStatus } from '@faultline/core/adapter'
import { type Language, strings } from '../language/language.ts'
import { type Documented, documentedBy } from './documented.ts'
import type { Wire } from './wire.ts'

/** What people write without the adapter, by the HTTP status alone, and what goes wrong with it. */
export interface WrongSnippet {
  readonly code: string
  readonly why: string
}

/** The code that mistakes this failure, whole: it compiles as it stands. Says no more than the catalogue knows. */
export function wrongSnippetOf(one: Documented, wire: Wire | undefined, language: Language): WrongSnippet {
  const body = wire && !isJson(wire.body) ? 'text' : 'json'
  const { status } = one.entry
  const code = status !== undefined && isAboutRetries(one, status) ? byRetryableStatus(body) : byOk(body)
  return { code, why: whyWrong(one, language) }
}

function whyWrong(one: Documented, language: Language): string {
  const t = strings[language].catalogue.wrongWhy
  const { retryable, processed, entry } = one
  const { status } = entry
  if (status === undefined) return entry.codes.length > 0 ? t.noStatus : t.messageLost
  if (isSuccessStatus(status)) return t.asSuccess(status)
  if (processed === 'yes') return t.done
  if (!isTemporary(status))
    return retryable ? t.givesUp(status) : t.statusLeft(status, othersUnder(one, status))
  if (!retryable) return t.inVain(status)
  return processed === 'maybe' ? t.twice(status) : t.atOnce(status)
}

/** Whether what is wrong is how people retry by hand, and not that the code lets a failure pass or loses it. */
function isAboutRetries({ retryable, processed }: Documented, status: number): boolean {
  return !isSuccessStatus(status) && processed !== 'yes' && (retryable || isTemporary(status))
}

/** The statuses after which people send again. */
function isTemporary(status: number): boolean {
  return status === 429 || status >= 500
}

function othersUnder(one: Documented, status: number): number {
  return documentedBy(one.vendor).filter((other) => other !== one && other.entry.status === status).length
}

function byOk(body: 'json' | 'text'): string {
  return `export async function send(request: Request): Promise<unknown> {
  const response = await fetch(request)
  if (!response.ok) throw new Error(\`HTTP \${response.status}\`)
  return response.${body}()
}
`
}

function byRetryableStatus(body: 'json' | 'text'): string {
  return `export async function send(request: Request): Promise<unknown> {
  const response = await fetch(request.clone())
  if (response.status === 429 || response.status >= 500) {
    return send(request)
  }
  if (!response.ok) throw new Error(\`HTTP \${response.status}\`)
  return response.${body}()
}
`
}

function isJson(body: string): boolean {
  try {
    return JSON.parse(body) !== undefined
  } catch {
    return false
  }
}
