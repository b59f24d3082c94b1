import { useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'

import { useLanguage } from '~/i18n/language'

/** Milliseconds that the hint stays after the last wheel event. */
const hintTime = 1500

/**
 * The wheel scrolls the page, and zooms only if the map has the focus (one click) or Ctrl or ⌘ is held. A hint says
 * so otherwise.
 */
export function WheelGate() {
  const map = useMap()
  const { t } = useLanguage()
  const [isHinting, setHinting] = useState(false)

  useEffect(
    function guardWheel() {
      const container = map.getContainer()
      let timer = 0
      function onWheel(event: WheelEvent) {
        const isMeant = event.ctrlKey || event.metaKey || container.contains(document.activeElement)
        if (!isMeant) event.stopPropagation()
        setHinting(!isMeant)
        clearTimeout(timer)
        if (!isMeant) timer = window.setTimeout(() => setHinting(false), hintTime)
      }
      container.addEventListener('wheel', onWheel, { capture: true, passive: true })
      return () => {
        clearTimeout(timer)
        container.removeEventListener('wheel', onWheel, { capture: true })
      }
    },
    [map],
  )

  const key = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
  return isHinting && <p className="world-map__hint">{t('map.wheel', { key })}</p>
}
