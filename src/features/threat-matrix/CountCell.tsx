import { memo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Term } from '~/model/network'
import type { PostsLinks } from '~/parts/use-posts-links'
import type { Vocabulary } from '~/rules/survey/threat-matrix'

import { Unsaid } from './MentionSign'

interface CountCellProps {
  readonly count: number
  /** The count of a full-width bar. Absent for the total of posts: then there is no bar, and 0 is a number. */
  readonly most?: number
  /** What the counted posts share: a term of the vocabulary, or only the region. */
  readonly vocabulary: Vocabulary
  readonly term?: Term
  readonly region: Term
  readonly linkTo: PostsLinks
}

/** A number that links to its posts, with a bar below; a dash if no source says so of any. */
export const CountCell = memo(function CountCell(props: CountCellProps) {
  const { count, most, vocabulary, term, region, linkTo } = props
  const { number } = useLanguage()
  if (count === 0) {
    return most === undefined ? (
      <td>{number(0)}</td>
    ) : (
      <td className="term-table__nought">
        <Unsaid />
      </td>
    )
  }
  return (
    <td>
      <PostsLink count={count} vocabulary={vocabulary} term={term} region={region} linkTo={linkTo} />
      {most !== undefined && <CountBar parts={[count]} most={most} isCentred />}
    </td>
  )
})

interface PostsLinkProps extends Pick<CountCellProps, 'count' | 'vocabulary' | 'linkTo'> {
  readonly term?: Term | undefined
  readonly region?: Term
}

/** The number as a link; its accessible name says what it counts. */
export function PostsLink({ count, vocabulary, term, region, linkTo }: PostsLinkProps) {
  const { t, text, number } = useLanguage()
  const names = [term, region].flatMap((one) => (one ? text(one.label) : [])).join(', ')
  const values = {
    ...(term && { [vocabulary]: [term.id] }),
    ...(region && { regions: [region.id] }),
  }
  return (
    <a
      className="term-table__posts-link"
      aria-label={t('matrix.postsOf', { count, names })}
      {...linkTo(values)}
    >
      {number(count)}
    </a>
  )
}

interface CountBarProps {
  /** Stated outright first; then inferred or outdated, drawn hollow. */
  readonly parts: readonly [number] | readonly [number, number]
  /** The count of a full-width bar. */
  readonly most: number
  readonly isCentred?: boolean
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

/**
 * A bar for a count. Decorative: the number stands beside it. An SVG length is not a style attribute, which the
 * security policy forbids.
 */
export function CountBar({ parts: [firm, soft = 0], most, isCentred = false }: CountBarProps) {
  const start = isCentred ? (1 - (firm + soft) / most) / 2 : 0
  return (
    <svg className="count-bar" width="100%" height="4" aria-hidden="true">
      <rect className="count-bar__firm" x={percent(start)} width={percent(firm / most)} height="4" />
      {soft > 0 && (
        <rect
          className="count-bar__soft"
          x={percent(start + firm / most)}
          y="0.5"
          width={percent(soft / most)}
          height="3"
        />
      )}
    </svg>
  )
}
