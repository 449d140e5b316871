// Runs the cases in workerd, as its test.
import { runCases } from './cases.mjs'

const worker = {
  async test(_controller, { vendor, refused }) {
    console.log(JSON.stringify(await runCases({ vendor, refused, tellsUnsent: false })))
  },
}

// biome-ignore lint/style/noDefaultExport: workerd takes a worker from its module's default export
export { worker as default }
