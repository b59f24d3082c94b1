import { useLanguage } from '~/i18n/language'
import type { Lang } from '~/i18n/languages/language-pack'

import { homeOf } from './address'
import { PageNav } from './PageNav'

interface StaticPageHeaderProps {
  /** Where this page lies in a language, below the root of the site. */
  readonly pathIn: (lang: Lang) => string
}

const languages = ['fr', 'en'] as const

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
        {languages.map((other) => (
          <a
            key={other}
            href={import.meta.env.BASE_URL + pathIn(other)}
            lang={other}
            hrefLang={other}
            aria-current={other === lang ? 'page' : undefined}
            aria-label={other === 'fr' ? 'Français' : 'English'}
          >
            {other.toUpperCase()}
          </a>
        ))}
      </nav>
    </header>
  )
}
