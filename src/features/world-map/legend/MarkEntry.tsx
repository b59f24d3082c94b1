import { PostGlyph } from '~/parts/PostGlyph'
import type { PostMark } from '~/rules/evidence/evidence'
import { toggled, useListFilter } from '~/url/use-filters'

import './mark-entry.css'

interface MarkEntryProps {
  readonly mark: PostMark
  readonly name: string
}

/** A legend entry that filters the posts by its post mark. */
export function MarkEntry({ mark, name }: MarkEntryProps) {
  const [chosen, choose] = useListFilter('evidence')
  return (
    <li>
      <button
        type="button"
        className="mark-entry"
        aria-pressed={chosen.includes(mark)}
        onClick={() => choose((marks) => toggled(marks, mark))}
      >
        <PostGlyph mark={mark} />
        <span className="mark-entry__name">{name}</span>
      </button>
    </li>
  )
}
