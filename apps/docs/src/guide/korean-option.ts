import type { Host } from './hosts.ts'
import { koreanOptions } from './options.ko.ts'
import type { Option } from './options.ts'

/** Returns an option in Korean; throws if nobody has translated it. */
export function koreanOption({ subpath }: Host, { name, type }: Option): Option {
  const words = koreanOptions[`${subpath}.${name}`] ?? koreanOptions[name]
  if (!words) throw new Error(`The option ${name} of ${subpath} isn't in Korean`)
  return { name, type, ...words }
}
