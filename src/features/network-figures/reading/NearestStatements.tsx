import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import { nearestStatements } from '~/rules/figures/agreement'

import { useStatement } from '../statement-words'
import { StatedNumber } from './StatedNumber'

interface NearestStatementsProps {
  readonly figure: Figure
  readonly all: readonly Figure[]
}

/** Whether a statement agrees with those nearest to it in time that repeat no other text. */
export function NearestStatements({ figure, all }: NearestStatementsProps) {
  const { t } = useLanguage()
  const { moment } = useStatement()
  const nearest = nearestStatements(figure, all)
  if (nearest.length === 0) return <p>{t('figures.reading.alone')}</p>
  return (
    <>
      <p className="nearest-statements__title">{t('figures.reading.nearest')}</p>
      <ul>
        {nearest.map(({ figure: other, agreement }) => (
          <li key={other.id} className="nearest-statements__item">
            <StatedNumber figure={other} />, {moment(other)},{' '}
            <strong className={`agreement agreement--${agreement}`}>
              {t(`figures.reading.${agreement}`)}
            </strong>
          </li>
        ))}
      </ul>
    </>
  )
}
