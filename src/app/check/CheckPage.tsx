import { homeOf } from '~/app/shell/address'
import { useLanguage } from '~/i18n/language'

/** What the page of the form holds around it, before any script and without one. */
export function CheckPage() {
  const { t, lang } = useLanguage()
  return (
    <>
      {/* A script takes it over. */}
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
