/** What users install: nothing that asks more of them than to keep a notice. */
const forUsers = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']

/** What only we run: also licences for data, and those that concern who changes the code or links to it. */
const forUs = [
  ...forUsers,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'Python-2.0',
]

/** Whether an SPDX expression is fulfilled by the licences that are allowed: one of an `OR`, all of an `AND`. */
export function isAllowed(license: string, whom: 'users' | 'everybody'): boolean {
  const allowed = whom === 'users' ? forUsers : forUs
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.includes(each)))
}
