import { expect, it } from 'vitest'
import { changelogMarkdown } from './changelog.ts'

const changeset = (name: string, text: string) => `---\n'${name}': minor\n---\n\n${text}\n`

it('lists the changesets as the next release, packages that everybody needs first', () => {
  const page = changelogMarkdown(
    [
      changeset('@faultline/aws', 'Reads S3.'),
      changeset('@faultline/core', 'Waits\nlonger.'),
      changeset('@faultline/core', 'Throws less.'),
    ],
    [],
  )
  expect(page).toContain(
    '## Next release\n\n- **@faultline/core**\n  - Waits longer.\n  - Throws less.\n- **@faultline/aws**: Reads S3.',
  )
})

it('shows each package’s changelog under its name, and no next release without changesets', () => {
  const page = changelogMarkdown([], ['# @faultline/core\n\n## 0.1.0\n\n### Minor Changes\n'])
  expect(page).toContain('## @faultline/core\n\n### 0.1.0\n\n#### Minor Changes')
  expect(page).not.toContain('Next release')
})
