import { useLanguage } from '~/i18n/language'

/** Stands where a panel would open whose code cannot be had. */
export function PanelFailure() {
  const { t } = useLanguage()
  return (
    <span role="alert" className="panel-button__failed">
      {t('parts.panel.failed')}
    </span>
  )
}
