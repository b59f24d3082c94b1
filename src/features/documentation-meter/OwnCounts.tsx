import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { PostGlyph } from '~/parts/PostGlyph'
import { type PostsLinks, usePostsLinks } from '~/parts/use-posts-links'
import type { PostMark } from '~/rules/evidence/evidence'
import { countPostsByMark, documentedMarks } from '~/rules/survey/documentation'

import { MarkStrip } from './MarkStrip'

interface OwnCountsProps {
  readonly network: Network
}

/** Our own counts of documented posts by post mark, then of mentioned ones. */
export function OwnCounts({ network }: OwnCountsProps) {
  const { t, number } = useLanguage()
  const linkTo = usePostsLinks()
  const counts = useMemo(() => countPostsByMark(network.posts, network.edition), [network])
  const documented = network.posts.length - counts.mentioned
  return (
    <div className="own-counts">
      <h3 className="documentation-meter__label">{t('meter.own')}</h3>
      <p>
        <a
          className="qualified-number__value"
          aria-label={t('filters.count', { visible: documented, total: documented })}
          {...linkTo({ evidence: documentedMarks })}
        >
          {number(documented)}
        </a>{' '}
        {t('meter.own.total', { count: documented })}
      </p>
      <MarkStrip counts={counts} />
      <ul className="own-counts__marks">
        {documentedMarks.map((mark) => (
          <MarkCount key={mark} mark={mark} count={counts[mark]} linkTo={linkTo} />
        ))}
      </ul>
      <ul className="own-counts__mentioned">
        <MarkCount mark="mentioned" count={counts.mentioned} linkTo={linkTo} />
      </ul>
    </div>
  )
}

interface MarkCountProps {
  readonly mark: PostMark
  readonly count: number
  readonly linkTo: PostsLinks
}

/** The number of posts with a post mark, as a link to them. */
function MarkCount({ mark, count, linkTo }: MarkCountProps) {
  const { t, number } = useLanguage()
  const words = t(`meter.mark.${mark}`, { count })
  return (
    <li className="own-counts__mark">
      <PostGlyph mark={mark} />{' '}
      <strong>
        {count === 0 ? (
          number(count)
        ) : (
          <a aria-label={`${number(count)} ${words}`} {...linkTo({ evidence: [mark] })}>
            {number(count)}
          </a>
        )}
      </strong>{' '}
      <span>{words}</span>
    </li>
  )
}
