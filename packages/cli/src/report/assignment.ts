import { readFile } from 'node:fs/promises'
import { field, jsonOf } from '@faultline/core/adapter'
import type { Language } from '@faultline/core/explain'
import { strings } from '../language/language.ts'
import { Mistake } from '../mistake.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { vendorEntry } from '../vendor.ts'
import type { HostRule } from './host-rules.ts'
import type { Assignment } from './vendors.ts'

/** What the person said about whose traffic it is. */
export interface AssignmentOptions {
  /** Rules as typed: `openapi.dfinery.ai=dfinery-import`. */
  readonly map?: readonly string[]
  /** A file of rules. */
  readonly config?: string
  readonly vendor?: string
}

/** Reads the rules, those of the command line before those of the file. Throws a Mistake for what isn't a rule. */
export async function readAssignment(options: AssignmentOptions, language: Language): Promise<Assignment> {
  const { config, vendor } = options
  const typed = (options.map ?? []).map((rule) => ruleIn(rule, language))
  const inFile = config === undefined ? [] : await rulesInFile(config, language)
  return {
    // Of two rules for a host the first counts, as it's said nearer to this call.
    rules: [...typed, ...inFile],
    otherwise: vendor === undefined ? undefined : vendorEntry(vendor, language).vendor,
  }
}

function ruleIn(rule: string, language: Language): HostRule {
  const [host = '', vendor = '', ...more] = rule.split('=').map((part) => part.trim())
  if (vendor === '' || more.length > 0) throw badRule(rule, language)
  return ruleFor(host, vendor, language)
}

function ruleFor(host: string, vendor: string, language: Language): HostRule {
  if (!hostPattern.test(host)) throw badRule(host, language)
  const [name = '', ...path] = host.split('/')
  return {
    hosts: [[name.toLowerCase(), ...path].join('/')],
    vendor: vendorEntry(vendor, language).vendor,
  }
}

/** As in catalogues: a host, which may begin with a wildcard, and perhaps a path; no scheme and no port. */
const hostPattern = /^[\w*][\w*.-]*(?:\/[^\s?#]*)?$/

async function rulesInFile(file: string, language: Language): Promise<HostRule[]> {
  const t = strings[language].report
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw unreadableInput(file, error, language)
  }
  const map = field(jsonOf(text), 'map')
  if (typeof map !== 'object' || map === null || Array.isArray(map))
    throw new Mistake(t.badConfig(file), t.configForm)
  return Object.entries(map).map(([host, vendor]) => {
    if (typeof vendor !== 'string') throw new Mistake(t.badConfig(file), t.configForm)
    return ruleFor(host, vendor, language)
  })
}

function badRule(rule: string, language: Language): Mistake {
  const t = strings[language].report
  return new Mistake(t.badRule(rule), t.ruleForm)
}
