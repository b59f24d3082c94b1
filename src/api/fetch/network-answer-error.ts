export type AnswerFault =
  | 'not-an-object'
  | 'no-version'
  | 'newer-version'
  | 'missing-parts'
  | 'no-usable-post'

/** Details of an answer that cannot be used at all. */
export interface AnswerDetails {
  /** Type of the JSON value received instead of an object. */
  readonly found?: 'null' | 'list' | 'text' | 'number' | 'boolean'
  /** The schema version that the answer declares. */
  readonly version?: number
  /** The required parts that it lacks. */
  readonly parts?: readonly string[]
}

/** The answer is JSON, but nothing in it can be shown: it is another document, or one of a later version. */
export class NetworkAnswerError extends Error {
  override readonly name = 'NetworkAnswerError'
  readonly kind: AnswerFault
  readonly details: AnswerDetails

  constructor(kind: AnswerFault, message: string, details: AnswerDetails = {}) {
    super(message)
    this.kind = kind
    this.details = details
  }
}
