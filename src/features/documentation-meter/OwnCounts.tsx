import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { PostGlyph } from '~/parts/PostGlyph'
import type { PostMark } from '~/rules/evidence/evidence'
import { countPostsByMark, DOCUMENTED_MARKS } from '~/rules/survey/documentation'

import { MarkStrip } from './MarkStrip'

interface OwnCountsProps {
  readonly network: Network
}

/** Our own counts: the documented posts by mark, then those only mentioned. */
export function OwnCounts({ network }: OwnCountsProps) {
  const { t, number } = useLanguage()
  const counts = useMemo(() => countPostsByMark(network.posts, network.edition), [network])
  const documented = network.posts.length - counts.mentioned
  return (
    <div className="own-counts">
      <h3 className="documentation-meter__label">{t('meter.own')}</h3>
      <p>
        <span className="qualified-number__value">{number(documented)}</span>{' '}
        {t('meter.own.total', { count: documented })}
      </p>
      <MarkStrip counts={counts} />
      <ul className="own-counts__marks">
        {DOCUMENTED_MARKS.map((mark) => (
          <MarkCount key={mark} mark={mark} count={counts[mark]} />
        ))}
      </ul>
      <ul className="own-counts__mentioned">
        <MarkCount mark="mentioned" count={counts.mentioned} />
      </ul>
    </div>
  )
}

function MarkCount({ mark, count }: { mark: PostMark; count: number }) {
  const { t, number } = useLanguage()
  return (
    <li className="own-counts__mark">
      <PostGlyph mark={mark} /> <strong>{number(count)}</strong>{' '}
      <span>{t(`meter.mark.${mark}`, { count })}</span>
    </li>
  )
}
