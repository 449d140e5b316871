import type { Readable } from 'node:stream'
import { type Language, languages } from '@faultline/core/explain'

/** Where a command reads and writes, and for whom: made of the process once, so that tests can make their own. */
export interface Terminal {
  readonly stdin: Readable
  /** Whether somebody types at stdin, so that nothing was piped in. */
  readonly typed: boolean
  /** Writes to stdout what the command was asked for; adds no line break. */
  readonly out: (text: string) => void
  /** Writes to stderr what is said beside it; adds no line break. */
  readonly err: (text: string) => void
  /** Whether a person looks at stdout: if not, print plain lines that a program can read. */
  readonly interactive: boolean
  /** Whether a person looks at stderr: only then show progress. */
  readonly watched: boolean
  /** Whether stdout takes colours: NO_COLOR, FORCE_COLOR and TERM are respected. */
  readonly colour: boolean
  /** The width of stdout, in columns. */
  readonly columns: number
  readonly language: Language
}

/** The width if nobody looks, or nobody knows. */
const plainColumns = 80

/** The terminal of this process; `args` are those after the command's name, for `--lang`. */
export function processTerminal(args: readonly string[]): Terminal {
  const { stdin, stdout, stderr, env } = process
  const interactive = stdout.isTTY === true
  return {
    stdin,
    typed: stdin.isTTY === true,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    interactive,
    watched: stderr.isTTY === true,
    colour: wantsColour(env, interactive),
    // A terminal that nobody gave a size says 0.
    columns: (interactive && stdout.columns) || plainColumns,
    language: languageFor(args, env),
  }
}

type Environment = { readonly [name: string]: string | undefined }

/** Whether to print in colour: https://no-color.org and https://force-color.org, else if a person looks. */
export function wantsColour(env: Environment, interactive: boolean): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return interactive && env['TERM'] !== 'dumb'
}

/** The language that `--lang` names, else that of the locale; English for any other. */
export function languageFor(args: readonly string[], env: Environment): Language {
  const at = args.indexOf('--lang')
  const named = at < 0 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1]
  const wanted = named ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '')
  return languages.find((language) => new RegExp(`^${language}([_.-]|$)`, 'i').test(wanted)) ?? 'en'
}
