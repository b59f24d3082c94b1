import { useMemo } from 'react'
import { flushSync } from 'react-dom'

import { useLanguage } from '~/i18n/language'
import { addYears } from '~/model/dates'
import { type Figure, metricNames } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import { QualifiedNumber } from '~/parts/QualifiedNumber'
import { SourceNotesProvider } from '~/parts/sources/source-notes'
import { SourceMark } from '~/parts/sources/SourceMark'
import { countRecent } from '~/rules/evidence/evidence'
import { latestStatement } from '~/rules/figures/figures'
import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'
import { useFigureOptions, useView } from '~/url/use-params'

interface KeyFiguresProps {
  readonly network: NetworkSummary
}

/** The latest statement of each metric, with date and source; the atlas's own count of posts stands apart, first. */
export function KeyFigures({ network }: KeyFiguresProps) {
  const { t } = useLanguage()
  const latest = useMemo(
    () => metricNames.flatMap((metric) => latestStatement(network.figures, metric) ?? []),
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
      <p className="key-figures__date">
        {t(network.open ? 'app.edition.open' : 'app.edition', { date: date(network.edition, 'short') })}
      </p>
    </li>
  )
}

/** A figure whose number links to its mark among all statements further down the page. */
function StatedFigure({ figure }: { figure: Figure }) {
  const { t, date } = useLanguage()
  const href = useHref()
  const { chooseFigure } = useFigureOptions()
  const { show } = useView()
  const goThere = () => {
    // On a phone the target exists only once its view is shown.
    flushSync(() => {
      show('figures')
      chooseFigure(figure.id)
    })
    // The hash must not be set: nuqs would drop changes that it has not written yet (see use-go-to.ts).
    const figures = document.getElementById('chiffres')
    figures?.setAttribute('tabindex', '-1')
    figures?.focus({ preventScroll: true })
    figures?.scrollIntoView?.()
  }
  return (
    <li className="key-figures__item">
      <p>
        <a
          className="key-figures__link"
          href={`${href({ figure: figure.id, view: 'figures' })}#chiffres`}
          onClick={onPlainClick(goThere)}
        >
          <QualifiedNumber figure={figure} />{' '}
          <span className="visually-hidden">
            {t(`app.unit.${figure.unit}`)} ({t('app.keyFigures.see')})
          </span>
        </a>
      </p>
      <p>{t(`app.unit.${figure.unit}`)}</p>
      <p className="key-figures__date">
        {figure.date !== null && date(figure.date, 'short')}{' '}
        <SourceMark claim={{ sources: [figure.source] }} />
      </p>
    </li>
  )
}
