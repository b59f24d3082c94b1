import { useLanguage } from '~/i18n/language'

interface PageNavProps {
  /** Address of the atlas, on other pages of the site; empty on the atlas itself. */
  readonly home?: string
}

/** Navigation to the parts of the atlas, the same on every page. */
export function PageNav({ home = '' }: PageNavProps) {
  const { t } = useLanguage()
  return (
    <nav className="page-header__nav" aria-label={t(home === '' ? 'app.nav.label' : 'app.nav.atlas')}>
      <a href={`${home}#carte`}>{t('app.nav.map')}</a>
      <a href={`${home}#chiffres`}>{t('app.nav.figures')}</a>
      <a href={`${home}#couverture`}>{t('app.nav.coverage')}</a>
      <a href={`${home}#verifier`}>{t('app.nav.check')}</a>
      <a href={`${home}#sources`}>{t('app.nav.sources')}</a>
      <a href={`${home}#donnees`}>{t('app.nav.data')}</a>
      <a href={`${home}#a-propos`}>{t('app.nav.about')}</a>
    </nav>
  )
}
