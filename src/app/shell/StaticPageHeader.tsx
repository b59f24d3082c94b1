import { useLanguage } from '~/i18n/language'
import { type Lang, languageRow, langs } from '~/i18n/languages/languages'

import { homeOf } from './address'
import { PageNav } from './PageNav'

interface StaticPageHeaderProps {
  /** Where this page lies in a language, below the root of the site. */
  readonly pathIn: (lang: Lang) => string
}

/** The way back to the atlas, who it is not, and the same page in the other language. */
export function StaticPageHeader({ pathIn }: StaticPageHeaderProps) {
  const { t, lang } = useLanguage()
  return (
    <header className="page-header static-page-header">
      <a className="page-header__name" href={homeOf(lang)}>
        Atlas{' '}
        <abbr className="page-header__accent" title={t('app.ssi')}>
          SSI
        </abbr>
      </a>
      <PageNav home={homeOf(lang)} />
      <p className="page-header__independent">{t('app.independent')}</p>
      <nav className="language-switch" aria-label={t('app.language')}>
        {langs.map((other) => (
          <a
            key={other}
            href={import.meta.env.BASE_URL + pathIn(other)}
            lang={other}
            hrefLang={other}
            aria-current={other === lang ? 'page' : undefined}
            aria-label={languageRow(other).name}
          >
            {other.toUpperCase()}
          </a>
        ))}
      </nav>
    </header>
  )
}
