import type { PostMark } from '~/rules/evidence/evidence'

import './post-glyph.css'

interface PostGlyphProps {
  readonly mark: PostMark
}

/** The sign of a post, the same on map, list and legend. Decoration: the words stand beside it. */
export function PostGlyph({ mark }: PostGlyphProps) {
  return <span className={`post-glyph post-glyph--${mark}`} aria-hidden="true" />
}
