import { useLanguage } from '~/i18n/language'
import type { Lang } from '~/i18n/languages/languages'

import { homeOf } from './address'
import { LanguageLinks, LanguageSwitch } from './LanguageSwitch'
import { PageNav } from './PageNav'
import { ThemeSwitch } from './ThemeSwitch'

import './page-header.css'

interface PageHeaderProps {
  /** Path of the page in each language, below the root of the site, if it is another page than the atlas: no script runs there. */
  readonly pathIn?: (lang: Lang) => string
}

/** Name of the atlas, navigation, disclaimer, and links to the page in the other language. */
export function PageHeader({ pathIn }: PageHeaderProps) {
  const { t, lang } = useLanguage()
  return (
    <header className={pathIn ? 'page-header static-page-header' : 'page-header'}>
      {/* No `abbr`: its title may replace its text in the name of the link: https://github.com/w3c/html-aam/issues/591 */}
      <a className="page-header__name" href={homeOf(lang)} aria-label={t('app.name')}>
        Atlas{' '}
        <span className="page-header__accent" title={t('app.ssi')}>
          SSI
        </span>
      </a>
      <PageNav home={pathIn ? homeOf(lang) : ''} />
      <p className="page-header__independent">{t('app.independent')}</p>
      {pathIn ? (
        <LanguageLinks hrefIn={(other) => import.meta.env.BASE_URL + pathIn(other)} current="page" />
      ) : (
        <>
          <LanguageSwitch />
          <ThemeSwitch />
        </>
      )}
    </header>
  )
}
