import { fileAddress, hasPostPages } from '~/api/fetch/files'
import { documentAddress } from '~/api/fetch/network.query'
import { useLanguage } from '~/i18n/language'
import { atlasPath, textPagePath } from '~/i18n/site-paths'
import type { Edition } from '~/model/network'
import type { NetworkSummary } from '~/model/network'
import { CiteButton } from '~/parts/cite/CiteButton'

import './page-footer.css'

interface PageFooterProps {
  readonly edition: Edition | undefined
  /** For citing the atlas; without it there is no button, as on a page that is never hydrated. */
  readonly network?: NetworkSummary | undefined
}

/** Disclaimer, edition and licence. */
export function PageFooter({ edition, network }: PageFooterProps) {
  const { t, lang, date } = useLanguage()
  const base = import.meta.env.BASE_URL
  return (
    <footer className="page-footer">
      <div className="page-footer__about">
        <p>{t('footer.independent')}</p>
        <p>{t('footer.absence')}</p>
        <p>{t('footer.emergency')}</p>
        {!import.meta.env.ATLAS_NO_WORKER && <p>{t('footer.offline')}</p>}
      </div>
      <ul className="page-footer__lines">
        {edition && (
          <li>
            {t(edition.open ? 'footer.edition.open' : 'footer.edition', { date: date(edition.edition) })}
          </li>
        )}
        <li>
          {t('footer.licence')}{' '}
          <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte 2.0</a>
        </li>
        <li>{t('footer.version', { version: import.meta.env.ATLAS_VERSION })}</li>
        <li>
          <a href={`${base}${atlasPath(lang)}feed.xml`} type="application/atom+xml">
            {t('footer.feed')}
          </a>
        </li>
        {hasPostPages && (
          <li>
            <a href={base + textPagePath(lang, 'changes')}>{t('footer.changes')}</a>
          </li>
        )}
        {hasPostPages && (
          <li>
            <a href={base + textPagePath(lang, 'api')}>{t('footer.api')}</a>
          </li>
        )}
        <li>
          <a href={documentAddress}>{t('footer.data')}</a>
        </li>
        <li>
          <a href={fileAddress('network.schema.json')}>{t('footer.schema')}</a>
        </li>
        <li>
          <a href={`${base}third-party-notices.txt`}>{t('footer.notices')}</a>
        </li>
        <li>
          <a href={base + textPagePath(lang, 'about')}>{t('footer.about')}</a>
        </li>
        <li>
          <a href={base + textPagePath(lang, 'check')}>{t('footer.check')}</a>
        </li>
        <li>
          <a href={base + textPagePath(lang, 'accessibility')}>{t('footer.accessibility')}</a>
        </li>
        {network && (
          <li>
            <CiteButton network={network} citable={{ kind: 'atlas' }} label={t('parts.cite.atlas')} />
          </li>
        )}
      </ul>
    </footer>
  )
}
