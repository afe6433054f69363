/** Something that a form's field lacks or has wrong; problems are data, so that a form shows them all. */
export type FieldProblem = {
  /** Where, with dots: `options.2.label`; `''` for the whole value. */
  path: string
  /** A whole sentence that says what is accepted. */
  message: string
}
