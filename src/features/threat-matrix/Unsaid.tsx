import { useLanguage } from '~/i18n/language'

/** A dash, which reads as "not said": nought would be taken for a count. */
export function Unsaid() {
  const { t } = useLanguage()
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('matrix.said.none')}</span>
    </>
  )
}
