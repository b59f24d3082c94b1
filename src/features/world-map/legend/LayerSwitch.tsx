import { useLanguage } from '~/i18n/language'
import { useLayer } from '~/url/use-params'

import './layer-switch.css'

/** A toggle for the coverage layer, which fills every country by what sources say of it. */
export function LayerSwitch() {
  const { t } = useLanguage()
  const { layer, setLayer } = useLayer()
  const isOn = layer === 'coverage'
  return (
    <button
      type="button"
      className="layer-switch"
      aria-pressed={isOn}
      onClick={() => setLayer(isOn ? null : 'coverage')}
    >
      <svg className="layer-switch__box" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="1.5" />
        {isOn && <path d="M2.75 6.25l2.25 2.25l4.25 -5" />}
      </svg>
      {t('map.layer')}
    </button>
  )
}
