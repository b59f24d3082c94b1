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

/** One page or document, in one edition: two editions of a page are two sources with the same `page`. */
export interface Source {
  readonly id: string
  /** As printed, in the language of the source, unless `titleIs` says otherwise. */
  readonly title: string
  /** `description`: the title was written by the atlas and describes the page. */
  readonly titleIs?: 'description'
  readonly publisher: string
  readonly url: string
  /** The page's own address contains a person's name: `url` is cut to the front page, from which the title has to be searched. */
  readonly frontPageOnly?: boolean
  /** BCP 47 tag of the source's language. */
  readonly language: string
  readonly kind: SourceKind
  readonly published?: PartialDate
  readonly modified?: PartialDate
  readonly notBefore?: PartialDate
  readonly notAfter?: PartialDate
  /** How the bounds were found. */
  readonly dateNote?: Text
  /** Shared by the editions of one page. */
  readonly page?: string
  readonly translationOf?: string
  readonly copyOf?: string
  readonly accessed?: PartialDate
  readonly archived?: string
  readonly readInFull: boolean
  readonly note?: Text
}
