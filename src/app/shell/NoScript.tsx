import { useLanguage } from '~/i18n/language'
import { textPagePath } from '~/i18n/site-paths'

/**
 * For a browser without script: what does not work there, and what does. A browser with one takes no content of
 * `noscript` over, and is sent neither this code nor its words.
 */
export function NoScript() {
  return <noscript>{import.meta.env.SSR && <Words />}</noscript>
}

function Words() {
  const { t, lang } = useLanguage()
  return (
    <p className="atlas__no-script">
      {t('document.noScript')} <a href="#liste">{t('document.noScript.list')}</a> ·{' '}
      <a href={import.meta.env.BASE_URL + textPagePath(lang, 'about')}>{t('footer.about')}</a>
    </p>
  )
}
