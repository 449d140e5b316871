import type { Argument, Command, HelpConfiguration, Option } from 'commander'
import { type ExitName, exitCodes } from './exit-codes.ts'
import { strings } from './language/language.ts'
import type { Terminal } from './terminal.ts'

/** How help is written: in the terminal's language and width, and without what a person knows. */
export function helpStyle({ columns, language }: Terminal): HelpConfiguration {
  const t = strings[language].help
  const headings: { readonly [english: string]: string } = {
    'Usage:': t.usage,
    'Options:': t.options,
    'Commands:': t.commands,
    'Arguments:': t.arguments,
  }
  const withChoices = (of: Argument | Option) =>
    [of.description, ...(of.argChoices ? [`(${of.argChoices.join(', ')})`] : [])].join(' ')
  return {
    helpWidth: columns,
    styleTitle: (title) => headings[title] ?? title,
    subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
    optionDescription: (option) =>
      option.argChoices && option.argChoices.length > mostChoices ? option.description : withChoices(option),
  }
}

/** The 23 categories would fill the help of a command: its mistake names them. */
const mostChoices = 8

/** `[vendor]`, `<page...>`: as the command's own help has them. */
const argumentsOf = ({ registeredArguments }: Command): string[] =>
  registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`
    return argument.required ? `<${name}>` : `[${name}]`
  })

/** The table of exit codes, for the end of the help. */
export function exitCodesText({ language }: Terminal): string {
  const t = strings[language]
  const names = Object.keys(exitCodes) as ExitName[]
  const lines = names.map((name) => `  ${`${exitCodes[name]}`.padEnd(4)}${t.exitCodes[name]}`)
  return `\n${t.help.exitCodes}\n${lines.join('\n')}`
}
