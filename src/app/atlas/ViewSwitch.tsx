import { memo } from 'react'

import { useLanguage } from '~/i18n/language'
import { useView } from '~/url/use-params'

import './view-switch.css'

interface ViewSwitchProps {
  readonly visible: number
  readonly total: number
}

const views = ['list', 'map', 'figures'] as const

/** On a phone: switches between list, map and figures. Wider screens show all three. */
export const ViewSwitch = memo(function ViewSwitch({ visible, total }: ViewSwitchProps) {
  const { t, number } = useLanguage()
  const { view, show } = useView()
  const labels = {
    list: t('app.view.list', { visible: number(visible), total: number(total) }),
    map: t('app.view.map'),
    figures: t('app.view.figures'),
  }
  return (
    <div className="view-switch" role="group" aria-label={t('app.view')}>
      {views.map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => show(name)}>
          {labels[name]}
        </button>
      ))}
    </div>
  )
})
