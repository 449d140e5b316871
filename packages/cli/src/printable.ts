/**
 * Text from outside as it's safe to print: no escape sequence in a response may move a cursor, set a title or hide a line.
 * Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return text.replaceAll(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
}
