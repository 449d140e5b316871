/** A page of the site that is made from files of the repository when the site is built. */
export interface RepositoryPage {
  /** Its path without slashes around: `project/glossary`. */
  readonly id: string
  /** The file that an "Edit page" link leads to, from the repository's root. */
  readonly file: string
  readonly title: string
  readonly description: string
  /** Whether it has a drawing that needs the room of the table of contents. */
  readonly isWide?: boolean
  /** Markdown, without the title. */
  readonly body: string
}
