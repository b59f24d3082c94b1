import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import { addYears } from '~/model/dates'
import type { Figure } from '~/model/figure'
import type { Network } from '~/model/network'
import { QualifiedNumber } from '~/parts/QualifiedNumber'
import { SourceNotesProvider } from '~/parts/source-notes'
import { SourceMark } from '~/parts/SourceMark'
import { countRecent } from '~/rules/evidence/evidence'
import { latestStatement, METRICS } from '~/rules/figures/figures'

interface KeyFiguresProps {
  readonly network: Network
}

/** The latest statement of each size, with its date and source; our own count stands apart, first. */
export function KeyFigures({ network }: KeyFiguresProps) {
  const { t } = useLanguage()
  const latest = useMemo(
    () => METRICS.flatMap((metric) => latestStatement(network.figures, metric) ?? []),
    [network.figures],
  )
  const cited = useMemo(() => [...new Set(latest.map((figure) => figure.source))], [latest])
  return (
    <SourceNotesProvider sources={network.sources} cited={cited}>
      <ul className="key-figures" aria-label={t('app.keyFigures')}>
        <OwnCount network={network} />
        {latest.map((figure) => (
          <StatedFigure key={figure.id} figure={figure} />
        ))}
      </ul>
    </SourceNotesProvider>
  )
}

function OwnCount({ network }: KeyFiguresProps) {
  const { t, number, date } = useLanguage()
  const documented = network.posts.filter((post) => post.status === 'documented')
  return (
    <li className="key-figures__item">
      <p>
        <span className="qualified-number__value">{number(documented.length)}</span>{' '}
        <strong>{t('app.ownCount', { count: documented.length })}</strong>
      </p>
      <p>
        {t('app.ownCount.recent', {
          count: countRecent(documented, network.edition),
          since: date(addYears(network.edition, -5), 'short'),
        })}
      </p>
      <p className="key-figures__date">{t('app.edition', { date: date(network.edition, 'short') })}</p>
    </li>
  )
}

function StatedFigure({ figure }: { figure: Figure }) {
  const { t, date } = useLanguage()
  return (
    <li className="key-figures__item">
      <p>
        <QualifiedNumber figure={figure} />
      </p>
      <p>{t(`app.unit.${figure.unit}`)}</p>
      <p className="key-figures__date">
        {figure.date !== null && date(figure.date, 'short')}{' '}
        <SourceMark claim={{ sources: [figure.source] }} />
      </p>
    </li>
  )
}
