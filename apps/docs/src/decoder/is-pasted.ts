/** Whether a text came at once: who types goes on typing, who pastes wants to see the result. */
export function isPasted(event: Event): boolean {
  return event instanceof InputEvent && event.inputType.startsWith('insertFrom')
}
