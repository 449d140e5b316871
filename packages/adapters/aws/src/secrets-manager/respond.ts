/** Responses as the service writes them, for tests. @module */
export { respondJson as respond } from '../respond-json.ts'
