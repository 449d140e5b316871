/** Something this machine does not have, and what a person can do about it. */
export class Missing extends Error {
  constructor(what, remedy) {
    super(what)
    this.remedy = remedy
  }
}
