import { useLanguage } from '~/i18n/language'
import { textPagePath } from '~/i18n/site-paths'

/**
 * Says what does not work without script, and what does. React never renders the content of `noscript` in a browser
 * (https://github.com/facebook/react/pull/13537), so this code and its messages are not sent.
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
