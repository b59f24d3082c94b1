import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'

import { bordersQuery } from '~/features/world-map/land/borders.query'
import { useLanguage } from '~/i18n/language'
import { onDemand } from '~/parts/on-demand'

import './borders-note.css'

const BordersText = onDemand(
  async () => (await import('./BordersText')).BordersText,
  ['borders'],
  () => null,
)

/** What a tint means, and which borders and names the map chose; or that the outlines are missing. */
export function BordersNote() {
  const { t } = useLanguage()
  const [isOpened, setOpened] = useState(false)
  const { isError, isFetching, refetch } = useQuery(bordersQuery)
  return (
    <div className="borders-note">
      {isError && (
        <p className="borders-note__failure">
          {t('map.borders.failure')}{' '}
          <button type="button" aria-disabled={isFetching} onClick={() => void refetch()}>
            {t('map.borders.retry')}
          </button>
        </p>
      )}
      <details className="borders-note__details" onToggle={() => setOpened(true)}>
        <summary>{t('map.note')}</summary>
        {isOpened && (
          <Suspense>
            <BordersText />
          </Suspense>
        )}
      </details>
    </div>
  )
}
