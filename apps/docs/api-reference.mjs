import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('src/api/write.ts', import.meta.url))

/** Writes the pages of the API reference before Astro looks for pages. */
export function apiReference() {
  return {
    name: 'api-reference',
    hooks: {
      'config:setup': ({ command }) => {
        if (command === 'preview') return
        const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' })
        if (status !== 0) throw new Error('The API reference could not be written')
      },
    },
  }
}
