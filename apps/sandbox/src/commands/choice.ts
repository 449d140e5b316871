import { Option } from 'commander'

/** An option with a list of choices; the first is the default. */
export function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).default(choices[0])
}
