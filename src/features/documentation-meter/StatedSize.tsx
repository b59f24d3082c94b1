import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { Network } from '~/model/network'
import { QualifiedNumber } from '~/parts/QualifiedNumber'
import { SourceNotesProvider } from '~/parts/sources/source-notes'
import { SourceMark } from '~/parts/sources/SourceMark'
import { latestStatement, sourceIdsOf } from '~/rules/figures/figures'

interface StatedSizeProps {
  readonly network: Network
}

/** The number of posts stated by the latest source, with qualifier, date and source; not our own count. */
export function StatedSize({ network }: StatedSizeProps) {
  const { t } = useLanguage()
  const figure = useMemo(() => latestStatement(network.figures, 'posts'), [network.figures])
  return (
    <div className="stated-size">
      <h3 className="documentation-meter__label">{t('meter.stated')}</h3>
      {figure ? <Statement network={network} figure={figure} /> : <p>{t('meter.stated.none')}</p>}
    </div>
  )
}

function Statement({ network, figure }: StatedSizeProps & { readonly figure: Figure }) {
  const { t, text, date } = useLanguage()
  const cited = useMemo(() => sourceIdsOf(figure), [figure])
  const source = network.sources.find(({ id }) => id === figure.source)
  return (
    <SourceNotesProvider sources={network.sources} cited={cited}>
      <p>
        <QualifiedNumber figure={figure} /> {t(`figures.unit.${figure.unit}`, { count: figure.value })}
      </p>
      <p className="stated-size__origin">
        {source?.publisher}
        {figure.date !== null && `, ${date(figure.date)}`} <SourceMark claim={{ sources: cited }} />
      </p>
      {figure.caveat && <p className="stated-size__caveat">{text(figure.caveat)}</p>}
    </SourceNotesProvider>
  )
}
