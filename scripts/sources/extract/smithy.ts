import type { Extract, SourceFile } from '../source.ts'

/** The parts of a Smithy model that say what an error is called on the wire. */
interface Model {
  readonly shapes: {
    readonly [id: string]: {
      readonly traits?: {
        readonly 'smithy.api#error'?: string
        readonly 'aws.protocols#awsQueryError'?: { readonly code: string }
        readonly 'aws.protocols#awsQueryCompatible'?: object
      }
      readonly members?: {
        readonly [name: string]: { readonly traits?: { readonly 'smithy.api#enumValue'?: string } }
      }
    }
  }
}

/**
 * Reads the errors of a Smithy model: by their code in the Query protocol if they have one, else by their names. A service
 * that moved from Query to JSON sends both.
 */
export const smithyErrors: Extract = (files) =>
  files.flatMap((file) => {
    const shapes = Object.entries(shapesOf(file))
    const sendsBoth = shapes.some(([, { traits }]) => traits?.['aws.protocols#awsQueryCompatible'])
    return shapes.flatMap(([id, { traits }]) => {
      if (!traits?.['smithy.api#error']) return []
      const code = traits['aws.protocols#awsQueryError']?.code ?? nameOf(id)
      return sendsBoth ? [nameOf(id), code] : [code]
    })
  })

/** Reads the values of the enums of these names. */
export function smithyEnum(...names: readonly string[]): Extract {
  return (files) =>
    files.flatMap((file) =>
      Object.entries(shapesOf(file))
        .filter(([id]) => names.includes(nameOf(id)))
        .flatMap(([, { members = {} }]) => Object.values(members))
        .flatMap(({ traits }) => traits?.['smithy.api#enumValue'] ?? []),
    )
}

function shapesOf({ text }: SourceFile): Model['shapes'] {
  const { shapes }: Model = JSON.parse(text)
  return shapes
}

const nameOf = (id: string): string => id.replace(/^.*#/, '')
