// Runs the cases in a browser's page.
import { runCases } from './cases.mjs'

globalThis.runCases = runCases
