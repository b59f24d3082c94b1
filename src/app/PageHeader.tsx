import { useLanguage } from '~/lib/language'

import { homeOf } from './address'
import { LanguageSwitch } from './LanguageSwitch'
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
      <nav className="page-header__nav" aria-label={t('app.nav.label')}>
        <a href="#carte">{t('app.nav.map')}</a>
        <a href="#chiffres">{t('app.nav.figures')}</a>
        <a href="#couverture">{t('app.nav.coverage')}</a>
        <a href="#sources">{t('app.nav.sources')}</a>
        <a href="#donnees">{t('app.nav.data')}</a>
        <a href="#a-propos">{t('app.nav.about')}</a>
      </nav>
      <p className="page-header__independent">{t('app.independent')}</p>
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  )
}
