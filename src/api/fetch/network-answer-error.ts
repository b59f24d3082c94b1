export type AnswerFault =
  | 'not-an-object'
  | 'no-version'
  | 'newer-version'
  | 'missing-parts'
  | 'no-usable-post'

/** What an answer that cannot be used at all has to say for itself. */
export interface AnswerDetails {
  /** What came instead of an object. */
  readonly found?: 'null' | 'list' | 'text' | 'number' | 'boolean'
  /** The version that the answer declares. */
  readonly version?: number
  /** The parts that it lacks and cannot do without. */
  readonly parts?: readonly string[]
}

/** The answer is JSON, but nothing in it can be shown: it is no document of ours, or one of a later version. */
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
