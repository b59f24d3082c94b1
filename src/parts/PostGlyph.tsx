import type { PostMark } from '~/rules/evidence/evidence'
import type { YearState } from '~/rules/time/year-state'

import './post-glyph.css'

interface PostGlyphProps {
  /** The post's mark as of the edition, or its state in the chosen year. */
  readonly mark: PostMark | YearState
}

/** The sign of a post's mark, the same on map, list and legend. Decorative: words stand beside it. */
export function PostGlyph({ mark }: PostGlyphProps) {
  return <span className={`post-glyph post-glyph--${mark}`} aria-hidden="true" />
}
