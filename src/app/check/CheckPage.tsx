import { homeOf } from '~/app/shell/address'
import { useLanguage } from '~/i18n/language'

/** The page of the form, before its script runs and without one. */
export function CheckPage() {
  const { t, lang } = useLanguage()
  return (
    <>
      {/* Hydrated by check.tsx. */}
      <div id="check" />
      <p className="too-old">
        {t('check.tooOld')} <a href={`${homeOf(lang)}#chiffres`}>{t('check.noScript.atlas')}</a>
      </p>
      <noscript>
        <p>
          {t('check.noScript')} <a href={`${homeOf(lang)}#chiffres`}>{t('check.noScript.atlas')}</a>
        </p>
      </noscript>
    </>
  )
}
