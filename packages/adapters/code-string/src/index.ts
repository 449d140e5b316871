/**
 * The responses of the APITube News API, and of every vendor of its style, as one kind of outcome.
 *
 * @module
 */
export { type CodeStringFault, codeString, createCodeStringAdapter } from './adapter.ts'
export { catalogue } from './catalogue.ts'
