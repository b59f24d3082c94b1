import type { PartialDate, Text } from './claim'

export type SourceKind =
  | 'embassy'
  | 'ministry'
  | 'parliament'
  | 'gazette'
  | 'foreign-authority'
  | 'academic'
  | 'press'
  | 'reference'

/** One page or document, in one edition: two editions of a page are two sources that share `page`. */
export interface Source {
  readonly id: string
  /** As printed, in the source's own language, unless `titleIs` says otherwise. */
  readonly title: string
  /** `description`: the title is ours and says what the page is about. */
  readonly titleIs?: 'description'
  readonly publisher: string
  readonly url: string
  /** The page's own address carries a person's name: `url` is cut to a front page, where the title has to be looked for. */
  readonly frontPageOnly?: boolean
  /** BCP 47, of the source. */
  readonly language: string
  readonly kind: SourceKind
  readonly published?: PartialDate
  readonly modified?: PartialDate
  readonly notBefore?: PartialDate
  readonly notAfter?: PartialDate
  /** Why the bounds are what they are. */
  readonly dateNote?: Text
  /** The same value marks editions of one page. */
  readonly page?: string
  readonly translationOf?: string
  readonly copyOf?: string
  readonly accessed?: PartialDate
  readonly archived?: string
  readonly readInFull: boolean
  readonly note?: Text
}
