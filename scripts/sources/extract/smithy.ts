import type { Extract } from '../source.ts'

/** The parts of a Smithy model that say what an error is called on the wire. */
interface Model {
  readonly shapes: {
    readonly [id: string]: {
      readonly traits?: {
        readonly 'smithy.api#error'?: string
        readonly 'aws.protocols#awsQueryError'?: { readonly code: string }
      }
    }
  }
}

/** Reads the errors of a Smithy model: by their code in the Query protocols if they have one, else by their names. */
export const smithyErrors: Extract = (files) =>
  files.flatMap(({ text }) => {
    const { shapes }: Model = JSON.parse(text)
    return Object.entries(shapes).flatMap(([id, { traits }]) =>
      traits?.['smithy.api#error']
        ? [traits['aws.protocols#awsQueryError']?.code ?? id.replace(/^.*#/, '')]
        : [],
    )
  })
