import { useLanguage } from '~/lib/language'
import { textPagePath } from '~/lib/text-page-path'

/** For a browser without script: what does not work there, and what does. */
export function NoScript() {
  const { t, lang } = useLanguage()
  return (
    <noscript>
      <p className="atlas__no-script">
        {t('app.noScript')} <a href="#liste">{t('app.noScript.list')}</a> ·{' '}
        <a href={import.meta.env.BASE_URL + textPagePath(lang, 'about')}>{t('app.about.link')}</a>
      </p>
    </noscript>
  )
}
