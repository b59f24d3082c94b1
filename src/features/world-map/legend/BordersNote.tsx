import { useQuery } from '@tanstack/react-query'

import { bordersQuery } from '~/features/world-map/land/borders.query'
import { useLanguage } from '~/i18n/language'
import { onDemand } from '~/parts/on-demand'
import { PanelButton, PanelFailure } from '~/parts/panel/PanelButton'

import './borders-note.css'

const BordersPanel = onDemand(
  async () => (await import('./BordersPanel')).BordersPanel,
  ['borders'],
  PanelFailure,
)

/** A button for the note on tints, borders and names; or a message that the borders could not be loaded. */
export function BordersNote() {
  const { t } = useLanguage()
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
      <PanelButton label={t('map.note')}>{(panel) => <BordersPanel {...panel} />}</PanelButton>
    </div>
  )
}
