import { memo, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { onDemand } from '~/parts/on-demand'
import { useIdle } from '~/ui/when-at-rest'
import { useYear } from '~/url/use-params'

import { PartBoundary } from './PartBoundary'

const YearStrip = onDemand(async () => (await import('~/features/year-strip/YearStrip')).YearStrip, ['year'])

interface YearPlaceProps {
  readonly network: NetworkSummary
}

/** Place of the strip of years, kept free until the page is at rest, the reader comes near, or the address asks for a year. */
export const YearPlace = memo(function YearPlace({ network }: YearPlaceProps) {
  const { t } = useLanguage()
  const isIdle = useIdle()
  const { at } = useYear()
  const [isVisited, setVisited] = useState(false)
  return (
    <section className="atlas__year" aria-labelledby="annees-titre" onPointerEnter={() => setVisited(true)}>
      <h2 id="annees-titre" className="atlas__year-title">
        {t('app.year')}
      </h2>
      {(isIdle || isVisited || at !== null) && (
        <PartBoundary>
          <YearStrip network={network} />
        </PartBoundary>
      )}
    </section>
  )
})
