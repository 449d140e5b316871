/** Responses as the service writes them, for tests. @module */
export { respondRest as respond } from '../respond-json.ts'
