import { useLanguage } from '~/i18n/language'

import { homeOf } from './address'
import { LanguageSwitch } from './LanguageSwitch'
import { PageNav } from './PageNav'
import { ThemeSwitch } from './ThemeSwitch'

import './page-header.css'

/** The name of the atlas, the ways into the page, and who it is not. */
export function PageHeader() {
  const { t, lang } = useLanguage()
  return (
    <header className="page-header">
      <a className="page-header__name" href={homeOf(lang)}>
        Atlas{' '}
        <abbr className="page-header__accent" title={t('app.ssi')}>
          SSI
        </abbr>
      </a>
      <PageNav />
      <p className="page-header__independent">{t('app.independent')}</p>
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  )
}
