import type { PostMark } from '~/rules/evidence/evidence'
import type { YearState } from '~/rules/time/year-state'

import './post-glyph.css'

interface PostGlyphProps {
  /** As of today, or the state in the year that is shown. */
  readonly mark: PostMark | YearState
}

/** The sign of a post, the same on map, list and legend. Decoration: the words stand beside it. */
export function PostGlyph({ mark }: PostGlyphProps) {
  return <span className={`post-glyph post-glyph--${mark}`} aria-hidden="true" />
}
