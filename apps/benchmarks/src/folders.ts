import { fileURLToPath } from 'node:url'

/** What the benchmark is measured beside, installed apart. */
export const peersFolder = fileURLToPath(new URL('../peers/', import.meta.url))
/** What is generated for a run. */
export const generatedFolder = fileURLToPath(new URL('../.bench/', import.meta.url))
/** What the last run with --write found, and its charts. */
export const resultsFolder = fileURLToPath(new URL('../results/', import.meta.url))
/** The repository's root. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))
