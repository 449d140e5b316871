/** Responses as the service writes them, for tests. @module */
export { respondQuery as respond } from '../respond-xml.ts'
