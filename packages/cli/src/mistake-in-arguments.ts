import type { Language } from '@faultline/core/explain'
import type { CommanderError } from 'commander'
import type { Strings } from './language/en.ts'
import { strings } from './language/language.ts'
import { Mistake } from './mistake.ts'

type Errors = Strings['errors']

/** What commander found wrong with the arguments, in the words of the language; what it names is in its own message. */
export function mistakeInArguments(
  error: CommanderError,
  args: readonly string[],
  language: Language,
): Mistake {
  const t = strings[language].errors
  const says = sentences[error.code]
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, name = '']) =>
    bareName(name),
  )
  const message = says ? says(t, first, second) : error.message.replace(/^error: /, '')
  const unknown = error.code === 'commander.unknownCommand' ? first : undefined
  const known = args.filter((arg) => arg !== unknown && arg !== 'help')
  return new Mistake(message, remedyOf(error, known, t), undefined, error)
}

/** `--lang` of `--lang <language>`, as commander names an option. */
const bareName = (name: string): string => name.replace(/^(?:-\w, )?(--[\w-]+) .*/, '$1')

const sentences: { readonly [code: string]: (t: Errors, first: string, second: string) => string } = {
  'commander.unknownOption': (t, name) => t.unknownOption(name),
  'commander.unknownCommand': (t, name) => t.unknownCommand(name),
  'commander.missingArgument': (t, name) => t.missingArgument(name),
  'commander.optionMissingArgument': (t, option) => t.missingValue(option),
  'commander.invalidArgument': (t, option, value) => t.invalidValue(option, value),
  'commander.conflictingOption': (t, option, other) => t.conflict(option, other),
  'commander.excessArguments': (t) => t.tooMany,
  'commander.help': (t) => t.noCommand,
}

function remedyOf({ message }: CommanderError, args: readonly string[], t: Errors): string {
  const near = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(message)?.[1]
  if (near) return t.didYouMean(near)
  const choices = /Allowed choices are (.*)\./.exec(message)?.[1]
  if (choices) return t.choices(choices)
  const commands = args.slice(0, args.findIndex((arg) => !/^[a-z]+$/.test(arg)) >>> 0)
  return t.seeHelp(['faultline', ...commands.slice(0, 1)].join(' '))
}
