import type { Language } from '@faultline/core/explain'
import { exitCodes } from './exit-codes.ts'
import { strings } from './language/language.ts'
import { Mistake } from './mistake.ts'

/** What the system says about an input that can't be read, as a mistake: it isn't there, it's a folder, or whatever it is. */
export function unreadableInput(name: string, error: unknown, language: Language): Mistake {
  const t = strings[language].input
  const code = systemCode(error)
  const [message, remedy] =
    code === 'ENOENT'
      ? [t.missing(name), t.checkPath]
      : code === 'EISDIR'
        ? [t.folder(name), t.nameFile]
        : [t.unreadable(name, code), t.checkPermissions]
  return new Mistake(message, remedy, exitCodes.input, error)
}

/** What the system calls an error: `EACCES`. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? `${error.code}` : `${error}`
}
