// Runs the cases on runtimes that read node_modules: Node, Bun and Deno.
import process from 'node:process'
import { runCases } from './cases.mjs'

const [vendor, refused] = process.argv.slice(2)
console.log(JSON.stringify(await runCases({ vendor, refused, tellsUnsent: true })))
process.exit()
